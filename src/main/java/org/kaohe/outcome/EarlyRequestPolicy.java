package org.kaohe.outcome;

import java.util.List;
import java.util.Optional;
import org.kaohe.period.Problem;

/** One reason why a confirmation may not be asked for early (002, R063). */
enum EarlyRequestPolicy {
    NOBODY_DECIDES_YET("wrong-step") {
        @Override
        boolean allows(EarlyRequest r) {
            return r.found().getKind() == OutcomeKind.CONFIRMATION && r.found().getStep() == null;
        }
    },
    NOBODY_ASKS_FOR_THEMSELVES("own-case") {
        @Override
        boolean allows(EarlyRequest r) {
            return !r.actor().equals(r.found().getPersonNumber());
        }
    },
    ONLY_THE_HEAD_ASKS("head-only") {
        @Override
        boolean allows(EarlyRequest r) {
            return r.actor().equals(r.head());
        }
    },
    THE_FIRST_MONTHS_ARE_OVER("too-early") {
        @Override
        boolean allows(EarlyRequest r) {
            return !r.today().isBefore(r.from());
        }
    };

    static final List<EarlyRequestPolicy> ALL = List.of(values());

    private final String key;

    EarlyRequestPolicy(String key) {
        this.key = key;
    }

    abstract boolean allows(EarlyRequest request);

    /** Empty: allowed. Otherwise: refused, because; the problem can name the day from which on it is allowed. */
    Optional<Problem> refuses(EarlyRequest request) {
        return allows(request)
                ? Optional.empty()
                : Optional.of(
                        Problem.of("", "outcome.problem." + key, request.from().toString()));
    }
}

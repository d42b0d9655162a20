package org.kaohe.outcome;

import java.util.List;
import java.util.Optional;
import org.kaohe.organisation.Stage;
import org.kaohe.period.Problem;

/** One reason why a case may not be opened by hand. */
enum OpeningPolicy {
    ONLY_HR_OPENS("", "hr-only") {
        @Override
        boolean allows(OpeningRequest request) {
            return request.byHr();
        }
    },
    NOBODY_OPENS_THEIR_OWN("person", "own-case") {
        @Override
        boolean allows(OpeningRequest request) {
            return !request.actor().equals(request.number());
        }
    },
    THE_PERSON_WORKS_HERE("person", "not-employed") {
        @Override
        boolean allows(OpeningRequest request) {
            return request.person() != null && request.person().getStage() != Stage.LEFT;
        }
    },
    A_REASON_IS_GIVEN("reason", "text-missing") {
        @Override
        boolean allows(OpeningRequest request) {
            return request.reason() != null && !request.reason().isBlank();
        }
    },
    ONE_OPEN_CASE_OF_A_KIND("person", "already-open") {
        @Override
        boolean allows(OpeningRequest request) {
            return !request.alreadyOpen();
        }
    },
    CONFIRMATION_IS_FOR_PROBATIONERS("person", "no-probation") {
        @Override
        boolean allows(OpeningRequest request) {
            return request.kind() != OutcomeKind.CONFIRMATION
                    || request.person() == null
                    || request.person().getStage() == Stage.PROBATION;
        }
    },
    RENEWAL_NEEDS_A_FIXED_TERM("person", "no-fixed-term") {
        @Override
        boolean allows(OpeningRequest request) {
            return request.kind() != OutcomeKind.RENEWAL
                    || request.person() == null
                    || request.person().getContractEnd() != null;
        }
    };

    static final List<OpeningPolicy> ALL = List.of(values());

    private final String field;
    private final String key;

    OpeningPolicy(String field, String key) {
        this.field = field;
        this.key = key;
    }

    abstract boolean allows(OpeningRequest request);

    /** Empty: allowed. Otherwise: refused, because. */
    Optional<Problem> refuses(OpeningRequest request) {
        return allows(request) ? Optional.empty() : Optional.of(Problem.of(field, "outcome.problem." + key));
    }
}

package org.kaohe.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaohe.period.Problem;

/** One reason why an improvement plan may not begin. */
enum PlanPolicy {
    IT_IS_CHECKED_ONCE_TO_THREE_TIMES("check-dates") {
        @Override
        boolean allows(PlanRequest r) {
            return !r.dates().isEmpty() && r.dates().size() <= MOST_CHECKS;
        }

        @Override
        String named(PlanRequest r) {
            return String.valueOf(MOST_CHECKS);
        }
    },
    CHECKS_LIE_AHEAD("check-in-past") {
        @Override
        boolean allows(PlanRequest r) {
            return r.dates().stream().allMatch(r.today()::isBefore);
        }

        @Override
        String named(PlanRequest r) {
            return r.dates().stream()
                    .filter(date -> !r.today().isBefore(date))
                    .map(LocalDate::toString)
                    .collect(Collectors.joining(", "));
        }
    };

    /** As many as the form has fields. */
    static final int MOST_CHECKS = 3;

    static final List<PlanPolicy> ALL = List.of(values());

    private final String key;

    PlanPolicy(String key) {
        this.key = key;
    }

    abstract boolean allows(PlanRequest request);

    /** The limit, or the dates that are wrong. */
    abstract String named(PlanRequest request);

    /** Empty: allowed. Otherwise: refused, because. */
    Optional<Problem> refuses(PlanRequest request) {
        return allows(request)
                ? Optional.empty()
                : Optional.of(Problem.of("checkDates", "outcome.problem." + key, named(request)));
    }
}

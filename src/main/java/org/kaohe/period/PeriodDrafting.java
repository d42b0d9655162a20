package org.kaohe.period;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decides whether a period may be drafted and what it is called. */
@Component
class PeriodDrafting {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final AppraisalPeriodRepository periods;
    private final Clock clock;

    PeriodDrafting(AppraisalPeriodRepository periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    Drafted draft(PeriodKind kind, YearMonth month, LocalDate asOf, String actor) {
        List<AppraisalPeriod> before = periods.findByKindAndFromDate(kind, month.atDay(1));
        List<Problem> problems = problems(month, asOf, before);
        if (!problems.isEmpty()) {
            return new PeriodRefused(problems);
        }
        String code = kind.codeOf(month) + (before.isEmpty() ? "" : "-" + (before.size() + 1));
        AppraisalPeriod period = new AppraisalPeriod(code, kind, month, asOf, actor, clock.instant());
        return new PeriodDrafted(periods.save(period).getId());
    }

    private static List<Problem> problems(YearMonth month, LocalDate asOf, List<AppraisalPeriod> before) {
        List<Problem> problems = new ArrayList<>();
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            problems.add(Problem.of("month", "period.month.out-of-range", month.toString()));
        }
        if (asOf.isBefore(month.atDay(1)) || asOf.isAfter(month.plusMonths(1).atEndOfMonth())) {
            problems.add(Problem.of("asOf", "period.as-of.out-of-range", asOf.toString(), month.toString()));
        }
        before.stream()
                .filter(period -> period.getState() != PeriodState.CLOSED)
                .forEach(period -> problems.add(Problem.of("month", "period.month.taken", period.getCode())));
        return problems;
    }
}

package org.kaohe.period;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.organisation.People;
import org.springframework.stereotype.Component;

/** Decides whether a period may be drafted and what it is called. */
@Component
class PeriodDrafting {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final AppraisalPeriodRepository periods;
    private final People people;
    private final Clock clock;

    PeriodDrafting(AppraisalPeriodRepository periods, People people, Clock clock) {
        this.periods = periods;
        this.people = people;
        this.clock = clock;
    }

    Drafted draft(Draft draft, String actor) {
        PeriodKind kind = draft.kind();
        List<AppraisalPeriod> before = periods.findByKindAndFromDate(kind, kind.from(draft.month()));
        List<Problem> problems = problems(draft, before);
        if (!problems.isEmpty()) {
            return new PeriodRefused(problems);
        }
        String code = kind.codeOf(draft.month()) + (before.isEmpty() ? "" : "-" + (before.size() + 1));
        return new PeriodDrafted(periods.save(new AppraisalPeriod(code, draft, actor, clock.instant()))
                .getId());
    }

    private List<Problem> problems(Draft draft, List<AppraisalPeriod> before) {
        List<Problem> problems = new ArrayList<>();
        YearMonth month = draft.month();
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            problems.add(Problem.of("month", "period.month.out-of-range", month.toString()));
        }
        LocalDate from = draft.kind().from(month);
        LocalDate to = draft.kind().to(month);
        LocalDate last = YearMonth.from(to).plusMonths(1).atEndOfMonth();
        if (draft.asOf().isBefore(from) || draft.asOf().isAfter(last)) {
            problems.add(Problem.of(
                    "asOf", "period.as-of.out-of-range", draft.asOf().toString(), from.toString(), last.toString()));
        }
        if (!draft.kind().ofNamedPeople()) {
            before.stream()
                    .filter(period -> period.getState() != PeriodState.CLOSED)
                    .forEach(period -> problems.add(Problem.of("month", "period.month.taken", period.getCode())));
        }
        checkPeople(draft, problems);
        return problems;
    }

    private void checkPeople(Draft draft, List<Problem> problems) {
        if (draft.kind().ofNamedPeople() == draft.people().isEmpty()) {
            problems.add(Problem.of(
                    "people", draft.people().isEmpty() ? "period.people.missing" : "period.people.not-asked"));
        }
        draft.people().stream()
                .sorted()
                .filter(number -> people.find(number).isEmpty())
                .forEach(number -> problems.add(Problem.of("people", "period.people.unknown", number)));
    }
}

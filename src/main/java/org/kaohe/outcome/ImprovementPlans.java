package org.kaohe.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goals, check dates and the result of an improvement plan; all of it is the superior's. */
@Service
@Transactional
public class ImprovementPlans {

    private final CaseDesk desk;
    private final CheckRepository checks;
    private final OutcomeCaseRepository cases;

    ImprovementPlans(CaseDesk desk, CheckRepository checks, OutcomeCaseRepository cases) {
        this.desk = desk;
        this.checks = checks;
        this.cases = cases;
    }

    public Optional<Refusal> setGoals(String number, String actor, @Nullable String goals, List<LocalDate> dates) {
        return desk.atStep(number, actor, CaseStep.SET_GOALS, turn -> {
            String text = turn.required("goals", goals, CaseTurn.LONGEST_TEXT);
            List<LocalDate> ordered = dates.stream().distinct().sorted().toList();
            PlanRequest request = new PlanRequest(ordered, desk.today());
            turn.refuse(PlanPolicy.ALL.stream()
                    .flatMap(policy -> policy.refuses(request).stream())
                    .toList());
            if (turn.clean()) {
                turn.found().content().explain(text);
                for (int place = 0; place < ordered.size(); place++) {
                    checks.save(new CheckRow(turn.found(), place + 1, ordered.get(place)));
                }
                desk.completed(turn, CaseStep.SET_GOALS, CaseAnswer.GO_ON, CaseLogKind.GOALS_SET);
            }
        });
    }

    /** What the superior found at a check date; after the last one the plan is closed. */
    public Optional<Refusal> check(String number, String actor, boolean onTrack, @Nullable String note) {
        return desk.atStep(number, actor, CaseStep.CHECK_PROGRESS, turn -> {
            String text = turn.required("note", note, CaseTurn.LONGEST_TEXT);
            List<CheckRow> open = checks.findByOutcomeCaseOrderByPlace(turn.found()).stream()
                    .filter(row -> row.view().at() == null)
                    .toList();
            if (turn.clean()) {
                open.get(0).check(onTrack, text, actor, turn.now());
                CaseAnswer answer = open.size() > 1 ? CaseAnswer.MORE : CaseAnswer.GO_ON;
                String date = open.get(0).view().dueOn().toString();
                desk.completed(turn, CaseStep.CHECK_PROGRESS, answer, CaseLogKind.CHECKED, date);
            }
        });
    }

    public Optional<Refusal> close(String number, String actor, boolean succeeded, @Nullable String reason) {
        return desk.atStep(number, actor, CaseStep.CLOSE_PLAN, turn -> {
            String why = turn.required("reason", reason, CaseTurn.LONGEST_REASON);
            if (turn.clean()) {
                Verdict verdict = succeeded ? Verdict.SUCCEEDED : Verdict.FAILED;
                turn.found().content().decide(verdict, desk.today());
                desk.completed(turn, CaseStep.CLOSE_PLAN, CaseAnswer.GO_ON, CaseLogKind.PLAN_CLOSED, why);
            }
        });
    }

    /** The last plan of the person that came to its end: the next appraisal shows it to the superior. */
    @Transactional(readOnly = true)
    public Optional<OutcomeCase> latestResult(String person) {
        return cases.findByOriginPersonNumberOrderByOriginOpenedAtDescNumber(person).stream()
                .filter(found -> found.getKind() == OutcomeKind.IMPROVEMENT && found.getState() == CaseState.APPLIED)
                .findFirst();
    }
}

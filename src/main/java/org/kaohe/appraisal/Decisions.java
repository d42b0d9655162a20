package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a result: proposed by the decision table, decided and recorded by HR. */
@Service
@Transactional
public class Decisions {

    private final Desk desk;
    private final DecisionRepository decisions;
    private final Json json;
    private final Logbook logbook;

    Decisions(Desk desk, DecisionRepository decisions, Json json, Logbook logbook) {
        this.desk = desk;
        this.decisions = decisions;
        this.json = json;
        this.logbook = logbook;
    }

    /**
     * Keeps the decision table's proposal; repeated, it changes nothing.
     *
     * @param reasonKeys message keys
     * @throws IllegalStateException before the result is signed, refused or lapsed
     */
    public void propose(String number, Outcome outcome, List<String> reasonKeys) {
        Appraisal appraisal = desk.lock(number);
        if (decisions.findByAppraisal(appraisal).map(DecisionRow::proposed).isEmpty()) {
            if (!Route.readyToPropose(appraisal.progress())) {
                throw new IllegalStateException(number + " is not at the point where a next step is proposed");
            }
            row(appraisal).propose(outcome, json.write(reasonKeys));
            logbook.write(appraisal, desk.now(), null, LogKind.PROPOSED, null);
        }
    }

    /**
     * HR's decision. A reason is required when something follows, and when the decision differs from the proposal. The
     * policies of {@code outcome} come before: whoever decides goes through its {@code NextStep}.
     */
    public Optional<Refusal> decide(String number, String actor, @Nullable Outcome outcome, @Nullable String reason) {
        return desk.atStep(number, actor, Step.DECIDE_OUTCOME, turn -> {
            if (outcome == null) {
                turn.refuse("outcome", "decision-missing");
                return;
            }
            Outcome proposed = decisions
                    .findByAppraisal(turn.appraisal())
                    .map(DecisionRow::proposed)
                    .orElse(outcome);
            boolean asProposed = proposed == outcome;
            String why = outcome == Outcome.NONE && asProposed
                    ? turn.optional("reason", reason, Turn.LONGEST_REASON)
                    : turn.reason(reason);
            if (turn.clean()) {
                row(turn.appraisal()).decide(outcome, why, actor, turn.now());
                turn.appraisal().result().decided(outcome);
                turn.appraisal().progress().decided(recordedAt(outcome));
                desk.completed(turn, Step.DECIDE_OUTCOME, LogKind.DECIDED);
            }
        });
    }

    /** HR records that the decided outcome takes effect. */
    public Optional<Refusal> recordOutcome(String number, String actor, OutcomeRecord followUp) {
        Step step = desk.find(number).map(a -> a.progress().followUp()).orElse(null);
        if (step == null) {
            return desk.open(number, actor, turn -> turn.refuse("", "wrong-step"));
        }
        return desk.atStep(number, actor, step, turn -> {
            if (followUp.effectiveOn() == null) {
                turn.refuse("effectiveOn", "date-missing");
            }
            OutcomeRecord checked = new OutcomeRecord(
                    followUp.effectiveOn(),
                    turn.required("details", followUp.details(), Turn.LONGEST_TEXT),
                    turn.optional("reference", followUp.reference(), Turn.LONGEST_REASON));
            if (turn.clean()) {
                row(turn.appraisal()).record(checked, actor, turn.now());
                turn.appraisal().progress().complete(step);
                desk.completed(turn, step, LogKind.OUTCOME_RECORDED);
            }
        });
    }

    /**
     * A case of its own carries the decided outcome out, so nothing is left to record here. On the version of the model
     * before there were cases, this is never called and HR records the outcome at a step.
     */
    public void carriedOutBy(String number, String caseNumber) {
        Appraisal appraisal = desk.lock(number);
        row(appraisal).carriedOutBy(caseNumber);
        appraisal.progress().handedOver();
    }

    private DecisionRow row(Appraisal appraisal) {
        return decisions.findByAppraisal(appraisal).orElseGet(() -> decisions.save(new DecisionRow(appraisal)));
    }

    private static @Nullable Step recordedAt(Outcome outcome) {
        return switch (outcome) {
            case NONE -> null;
            case PROBATION -> Step.RECORD_PROBATION;
            case PROMOTION -> Step.RECORD_PROMOTION;
            case TERMINATION -> Step.RECORD_TERMINATION;
            case CONFIRMATION, DEMOTION, PAY_CHANGE, RENEWAL, IMPROVEMENT -> null;
        };
    }
}

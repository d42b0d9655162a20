package org.kaohe.process.appraisal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.appraisal.Outcome;
import org.kaohe.outcome.DecisionFacts;
import org.kaohe.outcome.NextStep;
import org.springframework.stereotype.Component;

/** Gives the appraisal's facts to the decision table and its answer to the outcome policies. */
@Component
class ProposeNextStep implements JavaDelegate {

    private final AppraisalKey keys;
    private final NextStep nextStep;

    ProposeNextStep(AppraisalKey keys, NextStep nextStep) {
        this.keys = keys;
        this.nextStep = nextStep;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = keys.number(execution);
        DecisionFacts facts = nextStep.facts(number);
        DecisionService decisions = execution.getProcessEngineServices().getDecisionService();
        var proposal = decisions
                .evaluateDecisionTableByKey(
                        "next-step",
                        Map.of(
                                "recognised", facts.recognised(),
                                "vetoed", facts.vetoed(),
                                "official", facts.official().doubleValue(),
                                "stage", facts.stage().name(),
                                "periodKind", facts.periodKind().name()))
                .getSingleResult();
        String outcome = proposal.getEntry("outcome");
        String reason = proposal.getEntry("reason");
        nextStep.accept(number, Outcome.valueOf(outcome), List.of(reason));
    }
}

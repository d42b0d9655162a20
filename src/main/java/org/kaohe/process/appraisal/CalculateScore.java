package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.appraisal.ScoreCalculation;
import org.springframework.stereotype.Component;

/** Scores the appraisal; a second run finds it scored. */
@Component
class CalculateScore implements JavaDelegate {

    private final AppraisalKey keys;
    private final ScoreCalculation calculation;

    CalculateScore(AppraisalKey keys, ScoreCalculation calculation) {
        this.keys = keys;
        this.calculation = calculation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calculation.calculateScore(keys.number(execution));
    }
}

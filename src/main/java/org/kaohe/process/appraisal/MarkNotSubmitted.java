package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.appraisal.SelfAssessments;
import org.springframework.stereotype.Component;

/** Marks a self-assessment as not submitted. */
@Component
class MarkNotSubmitted implements JavaDelegate {

    private final AppraisalKey keys;
    private final SelfAssessments selfAssessments;

    MarkNotSubmitted(AppraisalKey keys, SelfAssessments selfAssessments) {
        this.keys = keys;
        this.selfAssessments = selfAssessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        selfAssessments.selfLapsed(keys.number(execution));
    }
}

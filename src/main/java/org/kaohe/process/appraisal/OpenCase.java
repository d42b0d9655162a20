package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.outcome.NextStep;
import org.springframework.stereotype.Component;

/** Opens the case that carries a decided outcome out, and with it starts its process; a second run finds it open. */
@Component
class OpenCase implements JavaDelegate {

    private final AppraisalKey keys;
    private final NextStep nextStep;

    OpenCase(AppraisalKey keys, NextStep nextStep) {
        this.keys = keys;
        this.nextStep = nextStep;
    }

    @Override
    public void execute(DelegateExecution execution) {
        nextStep.carryOut(keys.number(execution));
    }
}

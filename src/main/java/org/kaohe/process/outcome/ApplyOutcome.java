package org.kaohe.process.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.outcome.CaseEffects;
import org.springframework.stereotype.Component;

/** Lets a case take effect on the person; a second run finds it applied. */
@Component
class ApplyOutcome implements JavaDelegate {

    private final CaseKey keys;
    private final CaseEffects service;

    ApplyOutcome(CaseKey keys, CaseEffects service) {
        this.keys = keys;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.apply(keys.number(execution));
    }
}

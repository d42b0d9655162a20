package org.kaohe.process.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.outcome.CaseEffects;
import org.springframework.stereotype.Component;

/** Opens the case that HR wants in the place of this one; a second run finds it open. */
@Component
class OpenNextCase implements JavaDelegate {

    private final CaseKey keys;
    private final CaseEffects service;

    OpenNextCase(CaseKey keys, CaseEffects service) {
        this.keys = keys;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.openNext(keys.number(execution));
    }
}

package org.kaohe.process.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.outcome.Confirmations;
import org.springframework.stereotype.Component;

/** The probation is over and nobody decided. */
@Component
class ConfirmByDefault implements JavaDelegate {

    private final CaseKey keys;
    private final Confirmations service;

    ConfirmByDefault(CaseKey keys, Confirmations service) {
        this.keys = keys;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.byDefault(keys.number(execution));
    }
}

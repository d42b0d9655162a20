package org.kaohe.process.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.outcome.DueCases;
import org.springframework.stereotype.Component;

/** Opens the confirmations and renewals that a date brings. */
@Component
class OpenDueCases implements JavaDelegate {

    private final DueCases due;

    OpenDueCases(DueCases due) {
        this.due = due;
    }

    @Override
    public void execute(DelegateExecution execution) {
        due.openAll();
    }
}

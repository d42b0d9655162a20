package org.kaohe.process.outcome;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.outcome.CaseDeadlines;
import org.springframework.stereotype.Component;

/** Reminds whoever a case waits for. */
@Component
class CaseReminder implements TaskListener {

    private final CaseKey keys;
    private final CaseDeadlines deadlines;

    CaseReminder(CaseKey keys, CaseDeadlines deadlines) {
        this.keys = keys;
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        deadlines.remind(keys.number(task.getExecution()), CaseKey.step(task.getTaskDefinitionKey()));
    }
}

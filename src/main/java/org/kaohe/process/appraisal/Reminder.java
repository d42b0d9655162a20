package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.appraisal.StepDeadlines;
import org.springframework.stereotype.Component;

/** Reminds whoever the step waits for. */
@Component
class Reminder implements TaskListener {

    private final AppraisalKey keys;
    private final StepDeadlines deadlines;

    Reminder(AppraisalKey keys, StepDeadlines deadlines) {
        this.keys = keys;
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        deadlines.remind(keys.number(task.getExecution()), AppraisalKey.step(task.getTaskDefinitionKey()));
    }
}

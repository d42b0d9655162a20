package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.appraisal.StepDeadlines;
import org.springframework.stereotype.Component;

/** Tells HR that a step is long overdue. */
@Component
class HrNotice implements TaskListener {

    private final AppraisalKey keys;
    private final StepDeadlines deadlines;

    HrNotice(AppraisalKey keys, StepDeadlines deadlines) {
        this.keys = keys;
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        deadlines.informHr(keys.number(task.getExecution()), AppraisalKey.step(task.getTaskDefinitionKey()));
    }
}

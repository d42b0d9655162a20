package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.StepDeadlines;
import org.springframework.stereotype.Component;

/**
 * Escalates an overdue step. When the appraisal adds the next superior, the task is offered to both: the first is not
 * replaced, and either may claim it.
 */
@Component
class Escalation implements TaskListener {

    private final AppraisalKey keys;
    private final StepDeadlines deadlines;

    Escalation(AppraisalKey keys, StepDeadlines deadlines) {
        this.keys = keys;
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        deadlines
                .escalate(keys.number(task.getExecution()), AppraisalKey.step(task.getTaskDefinitionKey()))
                .ifPresent(added -> offer(task, added));
    }

    private static void offer(DelegateTask task, String added) {
        @Nullable String first = task.getAssignee();
        if (first != null) {
            task.addCandidateUser(first);
            task.setAssignee(null);
        }
        task.addCandidateUser(added);
    }
}

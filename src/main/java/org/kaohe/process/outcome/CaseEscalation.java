package org.kaohe.process.outcome;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.kaohe.outcome.CaseDeadlines;
import org.springframework.stereotype.Component;

/** Escalates an overdue step of a case; whoever is added may claim the task beside the first. */
@Component
class CaseEscalation implements TaskListener {

    private final CaseKey keys;
    private final CaseDeadlines deadlines;

    CaseEscalation(CaseKey keys, CaseDeadlines deadlines) {
        this.keys = keys;
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        deadlines
                .escalate(keys.number(task.getExecution()), CaseKey.step(task.getTaskDefinitionKey()))
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

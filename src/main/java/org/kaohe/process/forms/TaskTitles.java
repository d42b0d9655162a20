package org.kaohe.process.forms;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Adds to a task's name whom it is about, so that a supervisor can tell ten equal tasks apart. */
@Component
class TaskTitles implements TaskListener {

    private final ObjectProvider<Subject> subjects;

    TaskTitles(ObjectProvider<Subject> subjects) {
        this.subjects = subjects;
    }

    @Override
    public void notify(DelegateTask task) {
        String businessKey = task.getExecution().getProcessBusinessKey();
        subjects.stream()
                .flatMap(subject -> subject.title(businessKey).stream())
                .findFirst()
                .ifPresent(title -> task.setName(task.getName() + " · " + title));
    }
}

package org.kaohe.process.appraisal;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.appraisal.AppraisalCancelled;
import org.kaohe.appraisal.AppraisalOpened;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.DeadlineExtended;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.StepCompleted;
import org.kaohe.appraisal.StepDeadlines;
import org.kaohe.process.engine.AsSystem;
import org.kaohe.process.forms.SubmittedForm;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the engine follow what the appraisal decided, in the same transaction. */
@Component
class EngineFollows {

    private final AppraisalKey keys;
    private final Appraisals appraisals;
    private final StepDeadlines deadlines;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskTimers timers;
    private final AsSystem asSystem;

    EngineFollows(
            AppraisalKey keys,
            Appraisals appraisals,
            StepDeadlines deadlines,
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            TaskTimers timers,
            AsSystem asSystem) {
        this.keys = keys;
        this.appraisals = appraisals;
        this.deadlines = deadlines;
        this.runtime = runtime;
        this.tasks = tasks;
        this.timers = timers;
        this.asSystem = asSystem;
    }

    @EventListener
    void on(AppraisalOpened opened) {
        String number = opened.number();
        asSystem.run(() -> appraisals.bindInstance(
                number,
                runtime.startProcessInstanceByKey("employee-appraisal", number).getId()));
    }

    @EventListener
    void on(AppraisalCancelled cancelled) {
        asSystem.run(() -> runtime.createMessageCorrelation("AppraisalCancelled")
                .processInstanceId(instance(cancelled.number()))
                .correlate());
    }

    /**
     * A step completed from a page, such as a refused signature with its witness, completes the task too. Where the engine is
     * at work already (a form, a lapsed timer), it moves on by itself.
     */
    @EventListener
    void on(StepCompleted completed) {
        if (Context.getCommandContext() != null) {
            return;
        }
        asSystem.run(() -> open(completed.number(), completed.step()).forEach(task -> {
            SubmittedForm.of(task.getId());
            tasks.complete(task.getId());
        }));
    }

    @EventListener
    void on(DeadlineExtended extended) {
        String number = extended.number();
        asSystem.run(() -> {
            Date due = Date.from(deadlines.deadline(number, extended.step()).due());
            open(number, extended.step()).forEach(task -> {
                task.setDueDate(due);
                tasks.saveTask(task);
                timers.follow(task.getId());
            });
        });
    }

    private List<Task> open(String number, Step step) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(AppraisalKey.element(step))
                .list()
                .stream()
                .filter(task -> instance(number).equals(root(task)))
                .toList();
    }

    /** An objection is a process of its own within the appraisal's. */
    private String root(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getRootProcessInstanceId();
    }

    private String instance(String number) {
        String instance = keys.appraisal(number).getProcessInstanceId();
        if (instance == null) {
            throw new IllegalStateException("The appraisal " + number + " has no process instance");
        }
        return instance;
    }
}

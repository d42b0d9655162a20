package org.kaohe.process.figures;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.figures.Answerers;
import org.kaohe.figures.DataAnswered;
import org.kaohe.figures.DataAsked;
import org.kaohe.figures.DataDesk;
import org.kaohe.figures.DataDueMoved;
import org.kaohe.figures.DataReassigned;
import org.kaohe.figures.DataRequest;
import org.kaohe.figures.DataRequestState;
import org.kaohe.figures.DataRequests;
import org.kaohe.process.appraisal.TaskTimers;
import org.kaohe.process.engine.AsSystem;
import org.kaohe.process.forms.SubmittedForm;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the engine follow what happens to a request, in the same transaction. */
@Component
class DataFollow {

    private static final String PROCESS = "department-data";
    private static final String OVER = "PeriodOver";

    private final DataKey keys;
    private final DataRequests requests;
    private final DataDesk desk;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskTimers timers;
    private final AsSystem asSystem;

    DataFollow(
            DataKey keys,
            DataRequests requests,
            DataDesk desk,
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            TaskTimers timers,
            AsSystem asSystem) {
        this.keys = keys;
        this.requests = requests;
        this.desk = desk;
        this.runtime = runtime;
        this.tasks = tasks;
        this.timers = timers;
        this.asSystem = asSystem;
    }

    @EventListener
    void on(DataAsked asked) {
        String number = asked.number();
        asSystem.run(() -> requests.bindInstance(
                number, runtime.startProcessInstanceByKey(PROCESS, number).getId()));
    }

    /**
     * A request that ended on the page completes the task, too; one that ended by the task's own form moves on by itself. The
     * end of the period takes the task away, from within another task's form.
     */
    @EventListener
    void on(DataAnswered answered) {
        DataRequest request = keys.find(answered.number());
        if (request.getState() == DataRequestState.OVER) {
            asSystem.run(() -> runtime.createMessageCorrelation(OVER)
                    .processInstanceId(request.getProcessInstanceId())
                    .correlate());
        } else if (Context.getCommandContext() == null) {
            asSystem.run(() -> open(request).forEach(task -> {
                SubmittedForm.of(task.getId());
                tasks.complete(task.getId());
            }));
        }
    }

    @EventListener
    void on(DataReassigned reassigned) {
        DataRequest request = keys.find(reassigned.number());
        Answerers answerers = desk.answerers(request);
        asSystem.run(() -> open(request).forEach(task -> {
            tasks.setAssignee(task.getId(), null);
            tasks.getIdentityLinksForTask(task.getId()).stream()
                    .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                    .forEach(link -> {
                        if (link.getUserId() != null) {
                            tasks.deleteCandidateUser(task.getId(), link.getUserId());
                        } else {
                            tasks.deleteCandidateGroup(task.getId(), link.getGroupId());
                        }
                    });
            answerers.people().forEach(person -> tasks.addCandidateUser(task.getId(), person));
            if (answerers.group() != null) {
                tasks.addCandidateGroup(task.getId(), answerers.group().name());
            }
        }));
    }

    @EventListener
    void on(DataDueMoved moved) {
        DataRequest request = keys.find(moved.number());
        Date due = Date.from(desk.due(request));
        asSystem.run(() -> open(request).forEach(task -> {
            task.setDueDate(due);
            tasks.saveTask(task);
            timers.follow(task.getId());
        }));
    }

    private List<Task> open(DataRequest request) {
        return tasks.createTaskQuery()
                .processInstanceId(request.getProcessInstanceId())
                .list();
    }
}

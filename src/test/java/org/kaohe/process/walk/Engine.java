package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.kaohe.process.SigningTasks;
import org.springframework.stereotype.Component;

/** Works the real engine as people and the job executor would, one action at a time. */
@Component
public class Engine {

    /** Of everybody, in the demo company and in those of tests. */
    public static final String PASSWORD = "kaohe-demo";

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final ManagementService management;
    private final SigningTasks signing;

    Engine(
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            ManagementService management,
            SigningTasks signing) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.management = management;
        this.signing = signing;
    }

    public <T> T as(String user, Supplier<T> action) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    public Task task(String businessKey, String element) {
        List<Task> found = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(element)
                .list();
        if (found.size() != 1) {
            throw new AssertionError("Expected one task " + element + " of " + businessKey + " but found " + found
                    + "; open: " + open(businessKey));
        }
        return found.get(0);
    }

    public List<String> open(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    public VariableMap prefill(String user, String businessKey, String element) {
        String task = task(businessKey, element).getId();
        return as(user, () -> forms.getTaskFormVariables(task));
    }

    /** Answers a task and runs what follows. */
    public void submit(String user, String businessKey, String element, Map<String, Object> values) {
        answer(user, businessKey, element, values);
        runJobs();
    }

    /** Claims the task where it waits for a group, confirms the password where it is a signature, and submits its form. */
    public void answer(String user, String businessKey, String element, Map<String, Object> values) {
        Task task = task(businessKey, element);
        as(user, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), user);
            }
            if (signing.find(task.getId(), user).isPresent()) {
                assertThat(signing.confirm(task.getId(), user, PASSWORD))
                        .as("password of " + user)
                        .isTrue();
            }
            forms.submitTaskForm(task.getId(), new HashMap<>(values));
            return true;
        });
    }

    /** Runs what the job executor would run now, except timers that are not due. */
    public void runJobs() {
        for (int round = 0; round < 100; round++) {
            List<Job> due = Stream.of(
                            management.createJobQuery().messages(),
                            management.createJobQuery().timers().duedateLowerThan(ClockUtil.getCurrentTime()))
                    .map(JobQuery::withRetriesLeft)
                    .flatMap(query -> query.active().list().stream())
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> management.executeJob(job.getId()));
        }
        throw new AssertionError("The jobs never end");
    }

    /** Moves the clock and runs what has become due, in the order in which it became due. */
    public void moveTo(Instant moment) {
        while (true) {
            List<Job> next = management
                    .createJobQuery()
                    .timers()
                    .active()
                    .duedateLowerThan(Date.from(moment))
                    .orderByJobDuedate()
                    .asc()
                    .listPage(0, 1);
            if (next.isEmpty()) {
                break;
            }
            Job job = next.get(0);
            Date now = ClockUtil.getCurrentTime();
            ClockUtil.setCurrentTime(job.getDuedate().after(now) ? job.getDuedate() : now);
            management.executeJob(job.getId());
            runMessages();
        }
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    private void runMessages() {
        management
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }
}

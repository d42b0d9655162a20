package org.kaohe.process.login;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The tasks a person may work on: their own, and those offered to them or a group of theirs that nobody has claimed. */
@Component
class OpenTasks {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final TaskService tasks;
    private final IdentityService identity;

    OpenTasks(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    TaskQuery of(String person) {
        List<String> groups = identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        TaskQuery query = tasks.createTaskQuery().or().taskAssignee(person).taskCandidateUser(person);
        return (groups.isEmpty() ? query : query.taskCandidateGroupIn(groups)).endOr();
    }

    static String link(String taskId) {
        return TASKLIST + taskId;
    }
}

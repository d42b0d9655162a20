package org.kaohe.process.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.process.TaskLinks;
import org.kaohe.process.engine.AsSystem;
import org.springframework.stereotype.Component;

/** Looks the open tasks up in the engine. */
@Component
class EngineTaskLinks implements TaskLinks {

    private static final String PERIOD = "appraisal-period";
    private static final String USER_TASK = "UserTask_";

    private final OpenTasks tasks;
    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineTaskLinks(OpenTasks tasks, RuntimeService runtime, AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public Map<String, String> openTaskLinks(String user) {
        return asSystem.call(() -> links(tasks.of(user).list()));
    }

    @Override
    public List<PeriodTask> openPeriodTasks(String user) {
        return asSystem.call(() -> {
            List<Task> open = tasks.of(user)
                    .processDefinitionKey(PERIOD)
                    .orderByDueDate()
                    .asc()
                    .list();
            Map<String, ProcessInstance> instances = instances(open);
            return open.stream()
                    .filter(task -> instances.containsKey(task.getProcessInstanceId()))
                    .map(task -> task(instances.get(task.getProcessInstanceId()).getBusinessKey(), task))
                    .toList();
        });
    }

    private static PeriodTask task(String period, Task task) {
        return new PeriodTask(
                period,
                task.getTaskDefinitionKey().substring(USER_TASK.length()),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                OpenTasks.link(task.getId()));
    }

    private Map<String, String> links(List<Task> open) {
        Map<String, ProcessInstance> instances = instances(open);
        Map<String, String> links = new LinkedHashMap<>();
        for (Task task : open) {
            ProcessInstance instance = instances.get(task.getProcessInstanceId());
            if (instance != null) {
                links.put(instance.getBusinessKey(), OpenTasks.link(task.getId()));
            }
        }
        return links;
    }

    private Map<String, ProcessInstance> instances(List<Task> open) {
        return open.isEmpty()
                ? Map.of()
                : runtime
                        .createProcessInstanceQuery()
                        .processInstanceIds(
                                open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }
}

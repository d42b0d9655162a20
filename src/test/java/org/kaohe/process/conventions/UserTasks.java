package org.kaohe.process.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** Every human step has somebody to do it, a due date, a reminder and an escalation. */
final class UserTasks {

    private static final List<String> TIMEOUTS = List.of("reminder", "escalation");

    private UserTasks() {}

    static List<Violation> check(BpmnModelInstance model) {
        List<Violation> found = new ArrayList<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            if (task.getCamundaDueDate() == null) {
                found.add(Violation.of(task, "has no due date"));
            }
            if (task.getCamundaAssignee() == null && task.getCamundaCandidateGroups() == null) {
                found.add(Violation.of(task, "is nobody's"));
            }
            if (task.getCamundaAssignee() != null && !Expressions.isExpression(task.getCamundaAssignee())) {
                found.add(Violation.of(task, "names a person in the model"));
            }
            Set<String> timeouts = timeouts(task);
            TIMEOUTS.stream()
                    .filter(timeout -> !timeouts.contains(timeout))
                    .forEach(timeout -> found.add(Violation.of(task, "has no timeout listener " + timeout)));
        }
        return found;
    }

    private static Set<String> timeouts(UserTask task) {
        ExtensionElements extensions = task.getExtensionElements();
        if (extensions == null) {
            return Set.of();
        }
        return extensions.getChildElementsByType(CamundaTaskListener.class).stream()
                .filter(listener -> "timeout".equals(listener.getCamundaEvent()))
                .filter(listener -> !listener.getTimeouts().isEmpty())
                .map(listener -> String.valueOf(listener.getAttributeValue("id")))
                .collect(Collectors.toSet());
    }
}

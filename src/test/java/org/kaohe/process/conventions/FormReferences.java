package org.kaohe.process.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A static form belongs to the deployment of its model; one compiled from a sheet is asked for, and is the latest. */
final class FormReferences {

    private FormReferences() {}

    static List<Violation> check(BpmnModelInstance model, Set<String> forms) {
        List<Violation> found = new ArrayList<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            if (task.getCamundaFormRef() == null) {
                found.add(Violation.of(task, "has no form"));
            } else {
                check(task, task.getCamundaFormRef(), task.getCamundaFormRefBinding(), forms, found);
            }
        }
        for (StartEvent start : model.getModelElementsByType(StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                check(start, start.getCamundaFormRef(), start.getCamundaFormRefBinding(), forms, found);
            }
        }
        return found;
    }

    static Set<String> unused(Iterable<BpmnModelInstance> models, Set<String> forms) {
        Set<String> unused = new TreeSet<>(forms);
        for (BpmnModelInstance model : models) {
            Stream.concat(
                            model.getModelElementsByType(UserTask.class).stream()
                                    .map(UserTask::getCamundaFormRef),
                            model.getModelElementsByType(StartEvent.class).stream()
                                    .map(StartEvent::getCamundaFormRef))
                    .forEach(form -> unused.removeIf(each -> each.equals(form)));
        }
        return unused;
    }

    private static void check(
            BaseElement element, String form, String binding, Set<String> forms, List<Violation> found) {
        boolean compiled = Expressions.isExpression(form);
        String expected = compiled ? "latest" : "deployment";
        if (!expected.equals(binding)) {
            found.add(Violation.of(element, "binds its form by " + binding + " instead of " + expected));
        }
        if (!compiled && !forms.contains(form)) {
            found.add(Violation.of(element, "refers to a form that does not exist, " + form));
        }
    }
}

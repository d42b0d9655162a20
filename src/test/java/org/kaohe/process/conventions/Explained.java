package org.kaohe.process.conventions;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Whatever a person may click on has a name and an explanation; history knows how long it lives. */
final class Explained {

    private Explained() {}

    static List<Violation> check(BpmnModelInstance model) {
        List<Violation> found = new ArrayList<>();
        for (Process process : model.getModelElementsByType(Process.class)) {
            if (process.getCamundaHistoryTimeToLiveString() == null) {
                found.add(Violation.of(process, "has no historyTimeToLive"));
            }
            checkDocumentation(process, found);
        }
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            if (node.getName() == null || node.getName().isBlank()) {
                found.add(Violation.of(node, "has no name"));
            }
            checkDocumentation(node, found);
        }
        return found;
    }

    private static void checkDocumentation(BaseElement element, List<Violation> found) {
        boolean explained = element.getDocumentations().stream()
                .anyMatch(documentation -> !documentation.getTextContent().isBlank());
        if (!explained) {
            found.add(Violation.of(element, "has no documentation"));
        }
    }
}

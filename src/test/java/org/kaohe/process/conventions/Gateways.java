package org.kaohe.process.conventions;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A gateway that decides asks a question and has an answer for every case. */
final class Gateways {

    private Gateways() {}

    static List<Violation> check(BpmnModelInstance model) {
        List<Violation> found = new ArrayList<>();
        for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
            checkDecision(gateway, gateway.getDefault(), found);
        }
        for (InclusiveGateway gateway : model.getModelElementsByType(InclusiveGateway.class)) {
            checkDecision(gateway, gateway.getDefault(), found);
        }
        return found;
    }

    private static void checkDecision(Gateway gateway, SequenceFlow defaultFlow, List<Violation> found) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        if (gateway.getName() == null || !gateway.getName().strip().matches("(?s).*[?？]")) {
            found.add(Violation.of(gateway, "is not a question"));
        }
        if (defaultFlow == null) {
            found.add(Violation.of(gateway, "has no default flow"));
        }
        gateway.getOutgoing().stream()
                .filter(flow -> !flow.equals(defaultFlow))
                .filter(flow -> flow.getConditionExpression() == null)
                .forEach(flow -> found.add(Violation.of(flow, "has no condition")));
    }
}

package org.kaohe.process.conventions;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A diagram that can be read: everything is drawn, nothing lies over anything else, no flow crosses another. */
final class Drawing {

    private final List<Violation> found = new ArrayList<>();
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    private Drawing(BpmnModelInstance model) {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            if (node.getDiagramElement() instanceof BpmnShape) {
                nodes.add(node);
            } else {
                found.add(Violation.of(node, "is not drawn"));
            }
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getDiagramElement() == null
                    || flow.getDiagramElement().getWaypoints().size() < 2) {
                found.add(Violation.of(flow, "is not drawn"));
            } else {
                routes.add(Route.of(flow));
            }
        }
    }

    static List<Violation> check(BpmnModelInstance model) {
        Drawing drawing = new Drawing(model);
        drawing.checkNodes();
        drawing.checkFlows();
        return drawing.found;
    }

    private void checkNodes() {
        for (int i = 0; i < nodes.size(); i++) {
            for (FlowNode other : nodes.subList(i + 1, nodes.size())) {
                FlowNode node = nodes.get(i);
                if (box(node).overlaps(box(other)) && !belong(node, other) && !belong(other, node)) {
                    found.add(Violation.of(node, "overlaps " + other.getId()));
                }
            }
        }
    }

    private void checkFlows() {
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            for (FlowNode node : nodes) {
                if (!isEnd(route.flow(), node)
                        && route.segments().stream()
                                .anyMatch(segment -> box(node).isCrossedBy(segment))) {
                    found.add(Violation.of(route.flow(), "runs through " + node.getId()));
                }
            }
            for (Route other : routes.subList(i + 1, routes.size())) {
                if (route.crosses(other)) {
                    found.add(
                            Violation.of(route.flow(), "crosses " + other.flow().getId()));
                }
            }
        }
    }

    /** A boundary event sits on its activity; what is in a sub-process is drawn inside it. */
    private static boolean belong(FlowNode inner, FlowNode outer) {
        return inner instanceof BoundaryEvent event && event.getAttachedTo().equals(outer)
                || isInside(inner, outer) && box(outer).contains(box(inner));
    }

    private static boolean isEnd(SequenceFlow flow, FlowNode node) {
        return flow.getSource().equals(node) || flow.getTarget().equals(node) || isInside(flow, node);
    }

    private static boolean isInside(ModelElementInstance inner, FlowNode outer) {
        for (var parent = inner.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static Box box(FlowNode node) {
        return Box.of(((BpmnShape) node.getDiagramElement()).getBounds());
    }
}

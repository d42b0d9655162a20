package org.kaohe.process.conventions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** File, process and elements are called what they are; no id is left as a modelling tool made it. */
final class Names {

    /** What modelling tools append: seven characters that begin with 0 or 1. */
    static final Pattern GENERATED = Pattern.compile("\\w+_[01][0-9a-z]{6}(_di)?");

    private static final Pattern READABLE = Pattern.compile("[A-Z][A-Za-z0-9]+");
    private static final Map<Class<? extends FlowElement>, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put(UserTask.class, "UserTask_");
        PREFIXES.put(ServiceTask.class, "ServiceTask_");
        PREFIXES.put(BusinessRuleTask.class, "BusinessRuleTask_");
        PREFIXES.put(SendTask.class, "SendTask_");
        PREFIXES.put(ReceiveTask.class, "ReceiveTask_");
        PREFIXES.put(CallActivity.class, "CallActivity_");
        PREFIXES.put(SubProcess.class, "SubProcess_");
        PREFIXES.put(Gateway.class, "Gateway_");
        PREFIXES.put(SequenceFlow.class, "Flow_");
        PREFIXES.put(StartEvent.class, "StartEvent_");
        PREFIXES.put(EndEvent.class, "EndEvent_");
        PREFIXES.put(BoundaryEvent.class, "BoundaryEvent_");
        PREFIXES.put(IntermediateCatchEvent.class, "CatchEvent_");
        PREFIXES.put(IntermediateThrowEvent.class, "ThrowEvent_");
    }

    private Names() {}

    static List<Violation> check(String stem, BpmnModelInstance model) {
        List<Violation> found = new ArrayList<>();
        for (Process process : model.getModelElementsByType(Process.class)) {
            if (!process.getId().equals(stem)) {
                found.add(Violation.of(process, "is not called after its file, " + stem));
            }
        }
        for (BaseElement element : model.getModelElementsByType(BaseElement.class)) {
            if (element.getId() != null && GENERATED.matcher(element.getId()).matches()) {
                found.add(Violation.of(element, "has a generated id"));
            }
        }
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> !GENERATED.matcher(element.getId()).matches())
                .filter(element -> !isReadable(element))
                .forEach(element -> found.add(Violation.of(element, "should be called " + prefix(element) + "…")));
        return found;
    }

    private static boolean isReadable(FlowElement element) {
        String prefix = prefix(element);
        return element.getId().startsWith(prefix)
                && READABLE.matcher(element.getId().substring(prefix.length())).matches();
    }

    private static String prefix(FlowElement element) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("(a kind of element that no model uses)");
    }
}

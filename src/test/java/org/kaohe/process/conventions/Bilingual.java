package org.kaohe.process.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** What a person reads in Tasklist and Cockpit is written in Chinese and in English, because neither translates it. */
final class Bilingual {

    private static final Pattern FILLED_IN = Pattern.compile("\\{\\{.*?}}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("\\p{IsLatin}");
    private static final Pattern KEY = Pattern.compile("\\w\\.\\w|\\b[A-Z_]{4,}\\b");
    private static final List<String> READ = List.of("label", "text", "description");

    private Bilingual() {}

    static List<Violation> check(BpmnModelInstance model) {
        List<Violation> found = new ArrayList<>();
        model.getModelElementsByType(Process.class)
                .forEach(process -> check(process.getId(), process.getName(), found));
        model.getModelElementsByType(FlowElement.class)
                .forEach(element -> check(element.getId(), element.getName(), found));
        return found;
    }

    /** A rule's description is what HR reads of it; it must be there, in both languages, and without the program's keys. */
    static List<Violation> check(DmnModelInstance model) {
        List<Violation> found = new ArrayList<>();
        model.getModelElementsByType(Input.class).forEach(input -> check(input.getId(), input.getLabel(), found));
        model.getModelElementsByType(Output.class).forEach(output -> check(output.getId(), output.getLabel(), found));
        model.getModelElementsByType(Rule.class).forEach(rule -> {
            String words =
                    rule.getDescription() == null ? "" : rule.getDescription().getTextContent();
            check(rule.getId(), words, found);
            if (!CHINESE.matcher(words).find() || KEY.matcher(words).find()) {
                found.add(new Violation(rule.getId(), "does not say in words what it means: " + words));
            }
        });
        return found;
    }

    static List<Violation> check(String form) {
        List<Violation> found = new ArrayList<>();
        for (JsonNode component : FormFile.parse(form).findParents("type")) {
            READ.forEach(name ->
                    check(component.path("id").asText(), component.path(name).asText(null), found));
            component
                    .path("values")
                    .forEach(each -> check(
                            component.path("id").asText(), each.path("label").asText(null), found));
        }
        return found;
    }

    private static void check(String element, String text, List<Violation> found) {
        String written = text == null ? "" : FILLED_IN.matcher(text).replaceAll("");
        if (CHINESE.matcher(written).find() != ENGLISH.matcher(written).find()) {
            found.add(new Violation(element, "is not bilingual: " + text));
        }
    }
}

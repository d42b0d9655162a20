package org.kaohe.process.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the JSON of a Camunda Form, section by section. */
final class FormJson {

    private static final int SCHEMA_VERSION = 16;

    private final String id;
    private final List<Map<String, Object>> groups = new ArrayList<>();
    private int components;

    FormJson(String id) {
        this.id = id;
    }

    Map<String, Object> json() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("schemaVersion", SCHEMA_VERSION);
        form.put("id", id);
        form.put("type", "default");
        form.put("executionPlatform", "Camunda Platform");
        form.put("executionPlatformVersion", "7.24.0");
        form.put("components", groups);
        return form;
    }

    /** @param hide a FEEL condition that hides the whole section; null shows it always */
    void group(String label, @Nullable String hide, List<Map<String, Object>> content) {
        Map<String, Object> group = component("group", hide);
        group.put("label", label);
        group.put("showOutline", true);
        group.put("components", content);
        groups.add(group);
    }

    Map<String, Object> text(String markdown, @Nullable String hide) {
        Map<String, Object> text = component("text", hide);
        text.put("text", markdown);
        return text;
    }

    Map<String, Object> field(String type, String key, String label, boolean required, @Nullable String hide) {
        Map<String, Object> field = component(type, hide);
        field.put("key", key);
        field.put("label", label);
        if (required) {
            field.put("validate", new LinkedHashMap<>(Map.of("required", true)));
        }
        return field;
    }

    /** A figure typed as text: a number field would reach the server as a whole or a floating number by turns. */
    Map<String, Object> figure(String key, String label, String pattern, boolean required, @Nullable String hide) {
        Map<String, Object> field = field("textfield", key, label, required, hide);
        Map<String, Object> validate = new LinkedHashMap<>();
        validate.put("required", required);
        validate.put("validationType", "custom");
        validate.put("pattern", pattern);
        field.put("validate", validate);
        return field;
    }

    Map<String, Object> choice(String key, String label, Map<String, String> labels) {
        return oneOf("radio", key, label, labels);
    }

    Map<String, Object> select(String key, String label, Map<String, String> labels) {
        return oneOf("select", key, label, labels);
    }

    Map<String, Object> several(String key, String label, Map<String, String> labels, String hide) {
        return of(field("checklist", key, label, false, hide), labels);
    }

    private Map<String, Object> oneOf(String type, String key, String label, Map<String, String> labels) {
        return of(field(type, key, label, true, null), labels);
    }

    private static Map<String, Object> of(Map<String, Object> field, Map<String, String> labels) {
        field.put(
                "values",
                labels.entrySet().stream()
                        .map(entry -> Map.of("value", entry.getKey(), "label", entry.getValue()))
                        .toList());
        return field;
    }

    private Map<String, Object> component(String type, @Nullable String hide) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("type", type);
        component.put("id", "Component_" + ++components);
        if (hide != null) {
            component.put("conditional", Map.of("hide", hide));
        }
        return component;
    }
}

package org.kaohe.process.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A hand-written form keeps to what Tasklist renders and submits reliably. */
final class FormFile {

    private static final int NEWEST_SCHEMA = 16;
    private static final Set<String> BROKEN = Set.of("dynamiclist", "filepicker", "documentPreview");

    private final List<Violation> found = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private FormFile() {}

    static List<Violation> check(String stem, String json) {
        FormFile form = new FormFile();
        form.checkRoot(stem, parse(json));
        return form.found;
    }

    private void checkRoot(String stem, JsonNode root) {
        if (!root.path("id").asText().equals(stem)) {
            report(root, "is not called after its file, " + stem);
        }
        int schema = root.path("schemaVersion").asInt(Integer.MAX_VALUE);
        if (schema > NEWEST_SCHEMA) {
            report(root, "has a schemaVersion that Tasklist does not know");
        }
        if (!root.findValuesAsText("type").contains("group")) {
            report(root, "has no group");
        }
        checkComponents(root, "");
    }

    private void checkComponents(JsonNode parent, String path) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            if (BROKEN.contains(type)) {
                report(component, "is a " + type);
            }
            if (type.equals("number") && !component.path("serializeToString").asBoolean()) {
                report(component, "is a number that is not submitted as text");
            }
            if (Names.GENERATED.matcher(component.path("id").asText()).matches()) {
                report(component, "has a generated id");
            }
            String key = component.path("key").asText();
            if (!key.isEmpty() && !keys.add(path + key)) {
                report(component, "repeats the key " + path + key);
            }
            String inner = component.path("path").asText();
            checkComponents(component, inner.isEmpty() ? path : path + inner + ".");
        }
    }

    private void report(JsonNode element, String problem) {
        found.add(new Violation(element.path("id").asText(), problem));
    }

    static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }
}

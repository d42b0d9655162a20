package org.kaohe.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a preview is asked with, taken apart by hand so that every mistake names its field and no figure passes through a
 * floating point number.
 *
 * @param code code of a sheet in the catalogue; null when the sheet is in the request
 * @param text the sheet as YAML or JSON; null when it is in the catalogue
 * @param staffGrade of the person who is scored; null where every line is to apply
 */
record PreviewRequest(
        @Nullable String code,
        @Nullable Integer version,
        @Nullable String text,
        Map<String, Map<String, BigDecimal>> measurements,
        @Nullable BigDecimal adjustment,
        boolean veto,
        @Nullable String staffGrade) {

    private static final Set<String> FIELDS =
            Set.of("sheet", "version", "definition", "measurements", "adjustment", "veto", "staffGrade");
    private static final int LONGEST_FIGURE = 60;

    static PreviewRequest of(JsonNode body) {
        if (!body.isObject()) {
            throw ApiProblem.malformed("", "web.api.object");
        }
        List<FieldError> errors = new ArrayList<>();
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                errors.add(FieldError.of(name, "web.api.unknown-field"));
            }
        });
        PreviewRequest request = new PreviewRequest(
                text(body.get("sheet"), "sheet", errors),
                whole(body.get("version"), errors),
                definition(body.get("definition"), errors),
                measurements(body.get("measurements"), errors),
                figure(body.get("adjustment"), "adjustment", errors),
                flag(body.get("veto"), errors),
                text(body.get("staffGrade"), "staffGrade", errors));
        if (has(body, "sheet") == has(body, "definition")) {
            errors.add(FieldError.of("sheet", "web.api.one-sheet"));
        }
        if (!errors.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, errors);
        }
        return request;
    }

    private static Map<String, Map<String, BigDecimal>> measurements(@Nullable JsonNode node, List<FieldError> errors) {
        Map<String, Map<String, BigDecimal>> all = new LinkedHashMap<>();
        if (node == null || !node.isObject()) {
            errors.add(FieldError.of("measurements", node == null ? "web.api.missing" : "web.api.object"));
            return all;
        }
        node.properties().forEach(line -> {
            String path = "measurements." + line.getKey();
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            if (line.getValue().isObject()) {
                line.getValue().properties().forEach(input -> {
                    BigDecimal figure = figure(input.getValue(), path + "." + input.getKey(), errors);
                    if (figure != null) {
                        figures.put(input.getKey(), figure);
                    }
                });
            } else {
                errors.add(FieldError.of(path, "web.api.object"));
            }
            all.put(line.getKey(), figures);
        });
        return all;
    }

    private static @Nullable BigDecimal figure(@Nullable JsonNode node, String field, List<FieldError> errors) {
        if (node == null || node.isNull()) {
            return null;
        }
        String typed = node.isNumber() || node.isTextual() ? node.asText().strip() : "";
        if (typed.matches("[+-]?[0-9.eE+-]+") && typed.length() <= LONGEST_FIGURE) {
            try {
                return node.isNumber() ? node.decimalValue() : new BigDecimal(typed);
            } catch (NumberFormatException e) {
                // named below
            }
        }
        errors.add(FieldError.of(field, "web.api.not-a-number", shown(node)));
        return null;
    }

    private static @Nullable String text(@Nullable JsonNode node, String field, List<FieldError> errors) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isTextual() || node.asText().isBlank()) {
            errors.add(FieldError.of(field, "web.api.text"));
            return null;
        }
        return node.asText();
    }

    private static @Nullable String definition(@Nullable JsonNode node, List<FieldError> errors) {
        return node != null && node.isObject() ? node.toString() : text(node, "definition", errors);
    }

    private static @Nullable Integer whole(@Nullable JsonNode node, List<FieldError> errors) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.canConvertToInt() || !node.isIntegralNumber()) {
            errors.add(FieldError.of("version", "web.api.not-a-number", shown(node)));
            return null;
        }
        return node.intValue();
    }

    private static boolean flag(@Nullable JsonNode node, List<FieldError> errors) {
        if (node != null && !node.isNull() && !node.isBoolean()) {
            errors.add(FieldError.of("veto", "web.api.flag", shown(node)));
        }
        return node != null && node.asBoolean();
    }

    private static boolean has(JsonNode body, String name) {
        return body.hasNonNull(name);
    }

    private static String shown(JsonNode node) {
        String text = node.isValueNode() ? node.asText() : node.toString();
        return text.length() <= LONGEST_FIGURE ? text : text.substring(0, LONGEST_FIGURE) + "…";
    }
}

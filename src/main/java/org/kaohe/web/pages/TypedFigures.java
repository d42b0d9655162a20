package org.kaohe.web.pages;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.scoring.InputSpec;
import org.kaohe.web.text.Texts;

/** What stands in the fields of the what-if page: figures by line and input, and what is wrong with each field. */
final class TypedFigures {

    static final String ADJUSTMENT = "adjustment";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(?:\\.[0-9]{1,20})?");

    private final Map<String, String> form;
    private final Texts texts;
    private final Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
    private final Map<String, String> errors = new HashMap<>();

    TypedFigures(Map<String, String> form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** Name of the field of an input. */
    static String field(String line, String input) {
        return "f." + line + "." + input;
    }

    /** Reads the fields of a line; one that nothing was typed in has no figures. */
    void read(AskedLine line) {
        Map<String, BigDecimal> typed = new LinkedHashMap<>();
        for (InputSpec input : line.inputs()) {
            BigDecimal figure = figure(field(line.code(), input.key()));
            if (figure != null) {
                typed.put(input.key(), figure);
            }
        }
        if (!typed.isEmpty()) {
            figures.put(line.code(), typed);
        }
    }

    @Nullable
    BigDecimal figure(String field) {
        String text = Normalizer.normalize(text(field), Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            errors.put(field, texts.of("web.api.not-a-number", List.of(text)));
            return null;
        }
        return new BigDecimal(text);
    }

    void wrong(String field, String text) {
        errors.putIfAbsent(field, text);
    }

    String text(String field) {
        return form.getOrDefault(field, "");
    }

    @Nullable
    String error(String field) {
        return errors.get(field);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Whether every figure of the line is there and none of its fields is wrong. */
    boolean isComplete(AskedLine line) {
        Map<String, BigDecimal> typed = figures.getOrDefault(line.code(), Map.of());
        return line.inputs().stream()
                .allMatch(input ->
                        typed.containsKey(input.key()) && !errors.containsKey(field(line.code(), input.key())));
    }

    /** The figures of the named lines. */
    Map<String, Map<String, BigDecimal>> of(List<AskedLine> lines) {
        Map<String, Map<String, BigDecimal>> some = new LinkedHashMap<>();
        lines.forEach(line -> some.put(line.code(), figures.getOrDefault(line.code(), Map.of())));
        return some;
    }
}

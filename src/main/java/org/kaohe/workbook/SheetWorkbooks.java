package org.kaohe.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaohe.catalogue.SheetDocument;
import org.springframework.stereotype.Service;

/** Makes the template, empty or with a sheet in it; reading it back gives the same sheet. */
@Service
public class SheetWorkbooks {

    /** In the parameters, stands before what belongs to the line and not to its method. */
    static final String OF_LINE = "line.";

    static final String OF_METHOD = "method.";

    private final Labels labels;

    SheetWorkbooks(Labels labels) {
        this.labels = labels;
    }

    /** The template with nothing filled in. */
    public byte[] template() {
        return write(Map.of());
    }

    /**
     * A sheet in the template.
     *
     * @throws IllegalArgumentException when a text of it is longer than a cell can hold
     */
    public byte[] export(String yaml) {
        return write(SheetDocument.parse(yaml));
    }

    private byte[] write(Map<?, ?> sheet) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            TemplateBook template = new TemplateBook(book, labels);
            Map<String, String> rest = sheet(template, sheet);
            template.addRows(Tab.SHEET, rest);
            template.finish();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory", e);
        }
    }

    /** Fills the tabs and returns what has no place in them, which goes to the end of the first tab under its path. */
    private static Map<String, String> sheet(TemplateBook template, Map<?, ?> sheet) {
        Map<String, String> all = Leaves.of(sheet);
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> rest = new LinkedHashMap<>();
        Set<String> fields = Tab.SHEET.fields().stream().map(Field::path).collect(Collectors.toSet());
        Set<String> lists = Tab.lists().stream().map(Tab::list).collect(Collectors.toSet());
        all.forEach((path, value) -> {
            if (fields.contains(path)) {
                own.put(path, value);
            } else if (!lists.contains(path.replaceFirst("\\[.*", ""))) {
                rest.put(path, value);
            }
        });
        template.fillSheet(own);
        for (Tab tab : Tab.values()) {
            if (!tab.list().isEmpty() && tab != Tab.LINES && tab != Tab.INPUTS) {
                rows(template, tab, list(sheet, tab.list()), rest);
            }
        }
        lines(template, list(sheet, Tab.LINES.list()));
        return rest;
    }

    private static void rows(TemplateBook template, Tab tab, List<?> items, Map<String, String> rest) {
        for (int i = 0; i < items.size(); i++) {
            Map<String, String> leaves = Leaves.of(items.get(i));
            String at = tab.list() + "[" + i + "].";
            template.addRow(tab, leaves).forEach((path, value) -> rest.put(at + path, value));
        }
    }

    private static void lines(TemplateBook template, List<?> lines) {
        List<String> names = names(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = names.get(i);
            Map<String, String> leaves = Leaves.of(lines.get(i));
            Map<String, String> rest = template.addRow(Tab.LINES, leaves);
            if (lines.get(i) instanceof Map<?, ?> map && map.get("inputs") instanceof List<?> inputs) {
                inputs(template, line, inputs, rest);
            }
            rest.forEach((path, value) -> {
                boolean ofMethod = path.startsWith(OF_METHOD);
                String parameter = ofMethod ? path.substring(OF_METHOD.length()) : OF_LINE + path;
                template.addRow(Tab.PARAMETERS, Map.of("line", line, "parameter", parameter, "value", value));
            });
        }
    }

    private static void inputs(TemplateBook template, String line, List<?> inputs, Map<String, String> rest) {
        for (int i = 0; i < inputs.size(); i++) {
            String at = "inputs[" + i + "].";
            Map<String, String> leaves = Leaves.of(inputs.get(i));
            leaves.keySet().forEach(path -> rest.remove(at + path));
            leaves.put("line", line);
            template.addRow(Tab.INPUTS, leaves).forEach((path, value) -> rest.put(at + path, value));
        }
    }

    /** How the other tabs call a line: by its code, the second one of the same code as {@code L01#2}. */
    private static List<String> names(List<?> lines) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Object line : lines) {
            String code = Leaves.of(line).getOrDefault("code", "");
            int times = seen.merge(code, 1, Integer::sum);
            names.add(times == 1 ? code : code + "#" + times);
        }
        return names;
    }

    private static List<?> list(Map<?, ?> around, String name) {
        return around.get(name) instanceof List<?> list ? list : List.of();
    }
}

package org.kaohe.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetDocument;

/** A sheet as it was understood, before anybody has saved it. */
public final class DraftSheet {

    private final Map<String, Object> values;
    private final SheetDefinition definition;
    private final List<Doubt> doubts;

    DraftSheet(Map<String, Object> values, SheetDefinition definition, List<Doubt> doubts) {
        this.values = values;
        this.definition = definition;
        this.doubts = List.copyOf(doubts);
    }

    public SheetDefinition definition() {
        return definition;
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    /** What is doubtful about one line. */
    public List<Doubt> doubts(String line) {
        return doubts.stream().filter(doubt -> line.equals(doubt.line())).toList();
    }

    /** What is doubtful about the sheet as a whole. */
    public List<Doubt> ownDoubts() {
        return doubts.stream().filter(doubt -> doubt.line() == null).toList();
    }

    /** The parameters of the method of a line, such as {@code target = 98}; empty where it has none. */
    public Map<String, String> parameters(int line) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (values.get("lines") instanceof List<?> lines && lines.get(line) instanceof Map<?, ?> map) {
            Leaves.of(map.containsKey("method") ? map.get("method") : Map.of()).forEach((path, value) -> {
                if (!path.equals("kind")) {
                    parameters.put(path, value);
                }
            });
        }
        return parameters;
    }

    public String yaml() {
        return SheetDocument.write(values);
    }

    /** The text under another code and for another position; an empty position means none. */
    public String yaml(String code, String position) {
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("code", code);
        values.forEach((name, value) -> {
            if (!name.equals("code") && !name.equals("position")) {
                other.put(name, value);
            }
            if (name.equals("title") && !position.isEmpty()) {
                other.put("position", position);
            }
        });
        return SheetDocument.write(other);
    }
}

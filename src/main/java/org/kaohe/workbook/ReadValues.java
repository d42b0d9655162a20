package org.kaohe.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read from the template: values by path, the cell of each, and what could not even be put at its path. */
final class ReadValues {

    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();

    Map<String, Object> root() {
        return root;
    }

    List<CellProblem> problems() {
        return problems;
    }

    void report(CellProblem problem) {
        problems.add(problem);
    }

    void emptyList(String name) {
        root.put(name, new ArrayList<>());
    }

    void at(String path, Place place) {
        places.putIfAbsent(path, place);
    }

    void put(String path, Place place) {
        put(path, place, place.value());
    }

    /** Keeps the cell even when nothing stands in it: that is where something may be missing. */
    void put(String path, Place place, String text) {
        at(path, place);
        if (!text.isEmpty() && !Leaves.put(root, path, text)) {
            report(CellProblem.at(place, "no-room", path));
        }
    }

    /** A text of each entry of a list; empty where it has none. */
    List<String> texts(String list, String name) {
        List<String> texts = new ArrayList<>();
        if (root.get(list) instanceof List<?> items) {
            for (Object item : items) {
                texts.add(item instanceof Map<?, ?> map && map.get(name) instanceof String text ? text : "");
            }
        }
        return texts;
    }

    /** The cell of a path: its own, that of something below it, or the nearest around it. */
    Place place(String path) {
        Place own = places.get(path);
        if (own != null) {
            return own;
        }
        for (Map.Entry<String, Place> known : places.entrySet()) {
            if (known.getKey().startsWith(path + ".") || known.getKey().startsWith(path + "[")) {
                return known.getValue();
            }
        }
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end <= 0 ? new Place("", -1, -1, "") : place(path.substring(0, end));
    }

    /** Replaces the text at a path; false where there is none. */
    @SuppressWarnings("unchecked")
    boolean replace(String path, String text) {
        int dot = path.lastIndexOf('.');
        Object around = dot < 0 ? root : get(path.substring(0, dot));
        if (around instanceof Map && ((Map<String, Object>) around).get(path.substring(dot + 1)) instanceof String) {
            ((Map<String, Object>) around).put(path.substring(dot + 1), text);
            return true;
        }
        return false;
    }

    private @Nullable Object get(String path) {
        Object at = root;
        for (String step : path.split("\\.|(?=\\[)")) {
            if (at instanceof Map<?, ?> map) {
                at = map.get(step);
            } else if (at instanceof List<?> list && step.matches("\\[[0-9]+]")) {
                int index = Integer.parseInt(step.substring(1, step.length() - 1));
                at = index < list.size() ? list.get(index) : null;
            } else {
                return null;
            }
        }
        return at;
    }
}

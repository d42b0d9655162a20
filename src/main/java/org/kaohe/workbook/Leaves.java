package org.kaohe.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nested maps and lists as paths with texts, {@code method.items[0].key}, and back. Empty values have no path. */
final class Leaves {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]{1,3})]");
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:\\[[0-9]{1,3}])*(?:\\.[A-Za-z][A-Za-z0-9]*(?:\\[[0-9]{1,3}])*)*");

    private Leaves() {}

    static Map<String, String> of(Object value) {
        Map<String, String> leaves = new LinkedHashMap<>();
        collect(value, "", leaves);
        return leaves;
    }

    private static void collect(Object value, String path, Map<String, String> leaves) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> collect(inner, path.isEmpty() ? "" + key : path + "." + key, leaves));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "[" + i + "]", leaves);
            }
        } else if (!String.valueOf(value).isEmpty()) {
            leaves.put(path, String.valueOf(value));
        }
    }

    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /**
     * Puts a text at its path, making what is around it.
     *
     * @return false when something else stands there already, or a list has a hole before it
     */
    static boolean put(Map<String, Object> root, String path, String text) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            steps.add(step.group(1) != null ? step.group(1) : Integer.valueOf(step.group(2)));
        }
        Object around = root;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            Object fresh =
                    last ? text : steps.get(i + 1) instanceof Integer ? new ArrayList<>() : new LinkedHashMap<>();
            Object inner = child(around, steps.get(i), fresh);
            if (inner == null || last && inner != fresh) {
                return false;
            }
            around = inner;
        }
        return true;
    }

    /** What stands at this step; the fresh value when nothing did; null when it cannot stand there. */
    @SuppressWarnings("unchecked")
    private static @Nullable Object child(Object around, Object step, Object fresh) {
        if (around instanceof Map && step instanceof String name) {
            Object before = ((Map<String, Object>) around).putIfAbsent(name, fresh);
            return before == null ? fresh : before;
        }
        if (around instanceof List && step instanceof Integer index) {
            List<Object> list = (List<Object>) around;
            if (index == list.size()) {
                list.add(fresh);
            }
            return index < list.size() ? list.get(index) : null;
        }
        return null;
    }
}

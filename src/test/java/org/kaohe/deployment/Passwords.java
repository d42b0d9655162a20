package org.kaohe.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the passwords of a compose file that are written down or have a default. A variable without any value is handed
 * through from the environment and writes nothing down.
 */
final class Passwords {

    private static final String REQUIRED = "\\$\\{\\w+:\\?[^}]+}";

    private Passwords() {}

    static List<String> withDefault(Object node) {
        List<String> found = new ArrayList<>();
        search("", node, found);
        return found;
    }

    private static void search(String path, Object node, List<String> found) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> search(path + "/" + name, inner, found));
        } else if (node instanceof List<?> list) {
            list.forEach(inner -> search(path + "/" + inner, inner, found));
        } else if (node != null
                && path.toUpperCase(Locale.ROOT).contains("PASSWORD")
                && !String.valueOf(node).matches(REQUIRED)) {
            found.add(path + " = " + node);
        }
    }
}

package org.kaohe.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of {@code src/docs/glossary.md}: a term in Chinese and English, and the class that carries it. */
record Glossary(Map<String, String> classes, List<String> problems) {

    static Glossary read(String markdown) {
        Map<String, String> classes = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        markdown.lines().filter(line -> line.startsWith("|")).skip(2).forEach(line -> {
            String[] cells = line.substring(1).strip().split("\\s*\\|\\s*");
            if (cells.length != 3 || !cells[2].matches("`[\\w.$]+`")) {
                problems.add("not a term, an English term and a class: " + line);
                return;
            }
            String name = cells[2].replace("`", "");
            classes.put(cells[0].strip(), name.startsWith("org.") ? name : "org.kaohe." + name);
        });
        classes.forEach((term, name) -> {
            if (!exists(name)) {
                problems.add(term + ": there is no class " + name);
            }
        });
        return new Glossary(classes, problems);
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, Glossary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}

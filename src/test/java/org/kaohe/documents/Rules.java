package org.kaohe.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of {@code src/docs/rules.md}: every rule with where it lives and the tests that are named after it. */
record Rules(Set<String> numbers, List<String> problems) {

    private static final Pattern NUMBER = Pattern.compile("R(\\d{3})(?:–R(\\d{3}))?");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)`");

    /** @param tests the test methods by the simple name of their class */
    static Rules read(String markdown, Map<String, Set<String>> tests) {
        Set<String> numbers = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        markdown.lines().filter(line -> line.startsWith("| R")).forEach(line -> {
            String[] cells = line.substring(1).strip().split("\\s*\\|\\s*");
            if (cells.length != 4) {
                problems.add("not a rule, what it says, where and tried by: " + line);
                return;
            }
            List<String> rules = numbers(cells[0]).toList();
            rules.stream()
                    .filter(rule -> !numbers.add(rule))
                    .forEach(rule -> problems.add(rule + " stands there twice"));
            if (!cells[2].contains("because")) {
                problems.addAll(untried(rules, cells[3], tests));
            }
        });
        return new Rules(numbers, problems);
    }

    private static Stream<String> numbers(String cell) {
        return NUMBER.matcher(cell).results().flatMap(found -> {
            int first = Integer.parseInt(found.group(1));
            int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
            return java.util.stream.IntStream.rangeClosed(first, last).mapToObj("R%03d"::formatted);
        });
    }

    private static List<String> untried(List<String> rules, String cell, Map<String, Set<String>> tests) {
        List<String> problems = new ArrayList<>();
        Set<String> methods = new HashSet<>();
        NAMED.matcher(cell).results().map(found -> found.group(1)).forEach(name -> {
            Set<String> found = tests.get(name);
            if (found == null) {
                problems.add("there is no test " + name);
            } else {
                methods.addAll(found);
            }
        });
        rules.stream()
                .filter(rule -> methods.stream().noneMatch(method -> isNamedAfter(method, rule)))
                .forEach(rule -> problems.add(rule + ": no test of " + cell + " is named after it"));
        return problems;
    }

    private static boolean isNamedAfter(String method, String rule) {
        return ("_" + method).contains("_" + rule.toLowerCase(java.util.Locale.ROOT) + "_");
    }
}

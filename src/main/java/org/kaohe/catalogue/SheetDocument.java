package org.kaohe.catalogue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a sheet as nested maps, lists and texts, and back: what another format is made from and read into. Anything
 * that a sheet may say is in it, whether this version of the program knows it or not.
 */
public final class SheetDocument {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?|[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final int SHORT = 100;

    private SheetDocument() {}

    /**
     * The nested values of a text.
     *
     * @throws IllegalArgumentException when it is no YAML; the text of a kept version always is
     */
    public static Map<?, ?> parse(String yaml) {
        YamlDocument document = YamlDocument.parse(yaml);
        if (!document.problems().isEmpty()) {
            throw new IllegalArgumentException(document.problems().toString());
        }
        return document.root();
    }

    /** The values as a YAML text that is read back as the same values; a map of short texts stands on one row. */
    public static String write(Map<?, ?> values) {
        StringBuilder text = new StringBuilder();
        map(values, "", text);
        return text.toString();
    }

    private static void map(Map<?, ?> values, String indent, StringBuilder text) {
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            text.append(indent).append(key(entry.getKey())).append(':');
            value(entry.getValue(), indent, text);
        }
    }

    private static void value(Object value, String indent, StringBuilder text) {
        if (isShort(value)) {
            text.append(' ').append(flow(value)).append('\n');
        } else if (value instanceof Map<?, ?> map) {
            text.append('\n');
            map(map, indent + "  ", text);
        } else {
            text.append('\n');
            for (Object item : (List<?>) value) {
                item(item, indent + "  ", text);
            }
        }
    }

    private static void item(Object item, String indent, StringBuilder text) {
        if (isShort(item) || !(item instanceof Map<?, ?> map)) {
            text.append(indent).append("- ").append(flow(item)).append('\n');
            return;
        }
        StringBuilder nested = new StringBuilder();
        map(map, indent + "  ", nested);
        text.append(indent).append("- ").append(nested.substring(indent.length() + 2));
    }

    private static boolean isShort(Object value) {
        boolean nested =
                value instanceof Map<?, ?> map && !map.isEmpty() || value instanceof List<?> list && !list.isEmpty();
        return !nested || isFlat(value) && flow(value).length() <= SHORT;
    }

    private static boolean isFlat(Object value) {
        return value instanceof Map<?, ?> map
                && map.values().stream().noneMatch(inner -> inner instanceof Map || inner instanceof List);
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> key(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SheetDocument::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(String.valueOf(value));
    }

    private static String key(Object key) {
        String name = String.valueOf(key);
        return NAME.matcher(name).matches() ? name : quoted(name);
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !text.equals("null") && !text.equals("Null") && !text.equals("NULL")
                ? text
                : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(point);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (point < 0x20 || point == 0x7f || point == 0x85 || point == 0x2028 || point == 0x2029) {
                        quoted.append(String.format("\\u%04x", point));
                    } else {
                        quoted.appendCodePoint(point);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}

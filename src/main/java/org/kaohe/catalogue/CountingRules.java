package org.kaohe.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same thing scored in two lines (X62). */
final class CountingRules {

    private static final int LONG_ENOUGH = 4;
    private static final Pattern RATE = Pattern.compile("(投诉|返修|退货|流失|差错|事故)\\p{IsHan}{0,3}率");

    private static final Pattern LOST = Pattern.compile("缺失");

    private CountingRules() {}

    /** The name of one line is a part of what another one lists. */
    static Stream<Finding> listed(SheetDefinition sheet) {
        return sheet.facts().kpiList()
                ? Stream.of()
                : sheet.lines().stream()
                        .filter(line -> line.nameZh().length() >= LONG_ENOUGH)
                        .flatMap(line -> sheet.lines().stream()
                                .filter(other -> lists(other, line))
                                .limit(1)
                                .map(other -> Finding.note(
                                                "double-counting",
                                                other.code(),
                                                line.nameZh(),
                                                line.nameEn(),
                                                line.code())
                                        .quoting(clause(other.printed(), line.nameZh()))));
    }

    private static boolean lists(SheetLine other, SheetLine line) {
        String text = other.printed();
        return text != null
                && other != line
                && !text.equals(line.printed())
                && !other.nameZh().contains(line.nameZh())
                && Pattern.compile("[、和及]" + Pattern.quote(line.nameZh()) + "|" + Pattern.quote(line.nameZh()) + "[、等]")
                        .matcher(text)
                        .find();
    }

    private static @Nullable String clause(@Nullable String text, String name) {
        return Printed.first(text, Pattern.compile(Pattern.quote(name)))
                .map(match -> Printed.clause(String.valueOf(text), match))
                .orElse(null);
    }

    /** Two lines of one group with the same name, as a row copied by mistake has. */
    static Stream<Finding> named(SheetDefinition sheet) {
        Map<String, SheetLine> first = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        for (SheetLine line : sheet.facts().kpiList() ? List.<SheetLine>of() : sheet.lines()) {
            SheetLine before =
                    first.putIfAbsent(line.groupZh() + "/" + line.nameZh().replaceAll("\\s", ""), line);
            if (before != null && !LOST.matcher(line.nameZh()).find()) {
                found.add(Finding.warning("double-counting", line.code(), line.nameZh(), line.nameEn(), before.code())
                        .quoting(line.nameZh()));
            }
        }
        return found.stream();
    }

    /** Rates of the same bad event in two lines. */
    static Stream<Finding> rates(SheetDefinition sheet) {
        if (sheet.facts().kpiList()) {
            return Stream.of();
        }
        Map<String, SheetLine> first = new LinkedHashMap<>();
        return sheet.lines().stream().map(line -> again(first, line)).filter(Objects::nonNull).toList().stream();
    }

    private static @Nullable Finding again(Map<String, SheetLine> first, SheetLine line) {
        return Printed.first(texts(line), RATE)
                .map(match -> {
                    SheetLine before = first.putIfAbsent(match.group(1), line);
                    boolean same = before == null || Objects.equals(before.printed(), line.printed());
                    return same
                            ? null
                            : Finding.note("double-counting", line.code(), match.group(), match.group(), before.code())
                                    .quoting(match.group());
                })
                .orElse(null);
    }

    private static List<String> texts(SheetLine line) {
        return Stream.of(line.nameZh(), String.valueOf(line.printed())).toList();
    }
}

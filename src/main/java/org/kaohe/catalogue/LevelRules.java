package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kaohe.scoring.LevelScale;
import org.kaohe.scoring.Rubric;
import org.kaohe.scoring.Rubric.Level;

/** Levels that are described in words (X26–X30). */
final class LevelRules {

    private static final Pattern RANGE = Pattern.compile("(\\d+)分?\\s*[∽~～–—-]\\s*(\\d+)分?");
    private static final Pattern ABOVE = Pattern.compile("分以上");
    private static final Pattern MANY = Pattern.compile("[二两2]次以上(?:的)?(\\p{IsHan}{2})");

    private LevelRules() {}

    /** A value that two levels print, or that none does. */
    static Stream<Finding> seams(SheetDefinition sheet, SheetLine line) {
        if (!(line.method() instanceof Rubric rubric)) {
            return Stream.of();
        }
        List<Level> levels = sorted(rubric);
        List<String> shared = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            BigDecimal end = levels.get(i - 1).to();
            BigDecimal start = levels.get(i).from();
            if (end.compareTo(start) >= 0) {
                shared.add(start.toPlainString());
            } else if (!closed(rubric, end, start)) {
                gaps.add(end.toPlainString() + "–" + start.toPlainString());
            }
        }
        return Stream.concat(
                shared.isEmpty()
                        ? Stream.of()
                        : Stream.of(Finding.warning("levels-overlap", line.code(), String.join(", ", shared))),
                gaps.isEmpty()
                        ? Stream.of()
                        : Stream.of(Finding.warning("levels-gap", line.code(), String.join(", ", gaps))));
    }

    private static List<Level> sorted(Rubric rubric) {
        return rubric.levels().stream()
                .sorted(Comparator.comparing(Level::from))
                .toList();
    }

    /** Only whole points are given, and none lies between. */
    private static boolean closed(Rubric rubric, BigDecimal end, BigDecimal start) {
        return rubric.whole() && start.subtract(end).compareTo(BigDecimal.ONE) <= 0;
    }

    /** Gaps that are there in print and closed by giving whole points only. */
    static Stream<Finding> whole(SheetDefinition sheet) {
        return LineRules.together(
                sheet,
                line -> line.method() instanceof Rubric rubric
                        && rubric.whole()
                        && line.printed() != null
                        && hasGap(sorted(rubric)))
                .map(lines -> Finding.note("levels-whole", null, lines))
                .stream();
    }

    private static boolean hasGap(List<Level> levels) {
        return IntStream.range(1, levels.size())
                .anyMatch(i -> levels.get(i - 1).to().compareTo(levels.get(i).from()) < 0);
    }

    /** The best level ends at the standard of the line. */
    static Stream<Finding> top(SheetDefinition sheet, SheetLine line) {
        BigDecimal weight = line.weight();
        if (!(line.method() instanceof Rubric rubric) || weight == null) {
            return Stream.of();
        }
        BigDecimal top = rubric.levels().stream()
                .map(Level::to)
                .max(Comparator.naturalOrder())
                .orElse(weight);
        if (top.compareTo(weight) == 0) {
            return Stream.of();
        }
        String code = top.compareTo(weight) < 0 ? "levels-below-standard" : "levels-over-standard";
        return Stream.of(Finding.warning(code, line.code(), top.toPlainString(), weight.toPlainString()));
    }

    /** One occurrence fits neither the level of none nor that of several. */
    static Stream<Finding> description(SheetDefinition sheet, SheetLine line) {
        String printed = line.printed();
        Optional<Matcher> many = Printed.first(printed, MANY);
        return many.isPresent()
                        && printed != null
                        && (printed.contains("无" + many.get().group(1))
                                || printed.contains("没有" + many.get().group(1)))
                ? Stream.of(Finding.note("description-gap", line.code()).quoting(Printed.clause(printed, many.get())))
                : Stream.of();
    }

    /** The worst level is worth something, so that nobody scores 0. */
    static Stream<Finding> floor(SheetDefinition sheet) {
        BigDecimal floor = BigDecimal.ZERO;
        for (SheetLine line : sheet.lines()) {
            BigDecimal lowest = line.method() instanceof LevelScale scale
                    ? scale.levels().stream()
                            .map(LevelScale.Level::percent)
                            .min(Comparator.naturalOrder())
                            .orElse(BigDecimal.ZERO)
                    : BigDecimal.ZERO;
            if (lowest.signum() == 0) {
                return Stream.of();
            }
            floor = floor.signum() == 0 ? lowest : floor.min(lowest);
        }
        return floor.signum() == 0 ? Stream.of() : Stream.of(Finding.note("level-floor", null, floor.toPlainString()));
    }

    /** Printed grades of whole points, between which a mean may fall: 80–89, 90 and more. */
    static Stream<Finding> grades(SheetDefinition sheet) {
        return sheet.facts().printedRules().stream()
                .filter(rule -> Printed.says(rule, ABOVE) && gaps(rule))
                .limit(1)
                .map(rule -> Finding.warning("grades-gap", null).quoting(rule));
    }

    private static boolean gaps(String rule) {
        List<Integer> bounds = RANGE.matcher(rule)
                .results()
                .flatMap(match -> Stream.of(Integer.valueOf(match.group(1)), Integer.valueOf(match.group(2))))
                .toList();
        return IntStream.iterate(1, i -> i < bounds.size(), i -> i + 2)
                .anyMatch(i -> rule.contains((bounds.get(i) + 1) + "分") || bounds.contains(bounds.get(i) + 1));
    }
}

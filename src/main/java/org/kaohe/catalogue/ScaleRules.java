package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Manual;
import org.kaohe.scoring.MarkScale;
import org.kaohe.scoring.MeanMark;
import org.kaohe.scoring.ScoringMethod;

/** What is typed is on one scale: marks of 10, marks of 100, points up to the weight (X12, X13). */
final class ScaleRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern OF_HUNDRED = Pattern.compile("百分制");
    private static final String POINTS = "points";

    private ScaleRules() {}

    /** The form asks for marks of 100, its lines for something else. */
    static Stream<Finding> announced(SheetDefinition sheet) {
        Optional<String> rule = sheet.facts().printedRules().stream()
                .filter(text -> OF_HUNDRED.matcher(text).find())
                .findFirst();
        List<String> others = sheet.lines().stream()
                .filter(line -> {
                    String scale = scale(line.method());
                    return scale != null && !scale.equals("100");
                })
                .map(SheetLine::code)
                .toList();
        return rule.isPresent() && !others.isEmpty()
                ? Stream.of(Finding.warning("scale-announced", null, String.join(", ", others))
                        .quoting(rule.get()))
                : Stream.of();
    }

    /** Marks with different best figures in one sheet. */
    static Stream<Finding> mixed(SheetDefinition sheet) {
        TreeSet<String> scales = sheet.ratedLines().stream()
                .map(line -> scale(line.method()))
                .filter(scale -> scale != null && !scale.equals(POINTS))
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return scales.size() > 1
                ? Stream.of(Finding.warning("scale-mix", null, String.join(", ", scales)))
                : Stream.of();
    }

    /** Every mark is brought from its own scale to the weight. */
    static Stream<Finding> converted(SheetDefinition sheet) {
        return announced(sheet).findAny().isPresent()
                ? Stream.of()
                : sheet.lines().stream()
                        .map(line -> scale(line.method()))
                        .filter(scale -> scale != null && !scale.equals(POINTS) && !scale.equals("100"))
                        .distinct()
                        .limit(1)
                        .map(scale -> Finding.note("scale-converted", null, scale));
    }

    /** The best mark; {@code points} where points up to the weight are given, nothing where figures are measured. */
    private static @Nullable String scale(@Nullable ScoringMethod method) {
        if (method instanceof MarkScale marks) {
            return shown(marks.to());
        }
        if (method instanceof MeanMark marks) {
            return shown(marks.to());
        }
        if (method instanceof Manual manual) {
            BigDecimal of = manual.of();
            return of == null ? POINTS : shown(of);
        }
        return null;
    }

    private static String shown(BigDecimal top) {
        return top.compareTo(HUNDRED) == 0 ? "100" : top.stripTrailingZeros().toPlainString();
    }
}

package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Bands;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.LevelScale;
import org.kaohe.scoring.RangeAdjust;
import org.kaohe.scoring.Rubric;
import org.kaohe.scoring.ScoringMethod;

/** What a sheet as it is printed can give at best: neither less nor more than its weights (X10, X27, X32). */
final class TotalRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TotalRules() {}

    /** The best printed figures of every line do not reach the total. */
    static Stream<Finding> unreachable(SheetDefinition sheet) {
        if (incomplete(sheet)) {
            return Stream.of();
        }
        BigFraction best = sum(sheet.lines().stream().map(TotalRules::printed).toList());
        return best.compareTo(weights(sheet)) < 0
                ? Stream.of(Finding.warning("total-short", null, Exact.shown(best), Exact.shown(weights(sheet))))
                : Stream.of();
    }

    /** Lines that count beyond their weight take the total over it, some without an end. */
    static Stream<Finding> over(SheetDefinition sheet) {
        if (incomplete(sheet)) {
            return Stream.of();
        }
        List<SheetLine> rated = sheet.ratedLines();
        List<String> open = rated.stream()
                .filter(line -> cap(line) == null)
                .map(SheetLine::code)
                .toList();
        if (!open.isEmpty()) {
            return Stream.of(Finding.warning("total-open", null, String.join(", ", open)));
        }
        BigFraction more = sum(rated.stream().map(TotalRules::beyond).toList());
        return more.signum() > 0
                ? Stream.of(Finding.note(
                        "total-over", null, Exact.shown(weights(sheet).add(more))))
                : Stream.of();
    }

    /** The form makes another total than 100 and is brought to it. */
    static Stream<Finding> normalised(SheetDefinition sheet) {
        BigDecimal total = sheet.totalling().normalise();
        return total != null && total.compareTo(HUNDRED) != 0
                ? Stream.of(Finding.warning("normalised", null, total.toPlainString())
                        .quoting(sheet.facts().printedRules().stream()
                                .filter(rule -> rule.contains("总分=") || rule.contains("总分＝"))
                                .findFirst()
                                .orElse(null)))
                : Stream.of();
    }

    private static boolean incomplete(SheetDefinition sheet) {
        return sheet.lines().isEmpty()
                || sheet.lines().stream().anyMatch(line -> line.weight() == null || line.method() == null);
    }

    private static BigFraction weights(SheetDefinition sheet) {
        return sum(sheet.lines().stream().map(TotalRules::weight).toList());
    }

    private static BigFraction weight(SheetLine line) {
        BigDecimal weight = line.weight();
        return weight == null ? BigFraction.ZERO : Exact.of(weight);
    }

    /** The best that the bands or levels of a line print. */
    private static BigFraction printed(SheetLine line) {
        BigFraction weight = weight(line);
        ScoringMethod method = line.method();
        if (method instanceof Bands bands) {
            BigFraction best = Exact.of(highest(bands.bands().stream().map(Bands.Band::points), weight));
            BigDecimal outOf = bands.outOf();
            return least(weight, outOf == null ? best : best.multiply(weight).divide(Exact.of(outOf)));
        }
        if (method instanceof Rubric rubric) {
            return least(weight, Exact.of(highest(rubric.levels().stream().map(Rubric.Level::to), weight)));
        }
        if (method instanceof LevelScale scale) {
            BigDecimal percent = highest(scale.levels().stream().map(LevelScale.Level::percent), weight);
            return least(weight, weight.multiply(Exact.of(percent)).divide(100));
        }
        return weight;
    }

    private static BigDecimal highest(Stream<BigDecimal> figures, BigFraction otherwise) {
        return figures.max(Comparator.naturalOrder()).orElse(otherwise.bigDecimalValue());
    }

    private static BigFraction least(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static @Nullable BigFraction cap(SheetLine line) {
        BigDecimal upTo = line.settings().upTo();
        ScoringMethod method = line.method();
        return upTo != null
                ? Exact.of(upTo)
                : method instanceof RangeAdjust range ? range.cap(weight(line)) : weight(line);
    }

    private static BigFraction beyond(SheetLine line) {
        BigFraction cap = cap(line);
        return cap == null ? BigFraction.ZERO : cap.subtract(weight(line));
    }

    private static BigFraction sum(List<BigFraction> all) {
        return all.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }
}

package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaohe.scoring.PlainRatio;
import org.kaohe.scoring.Quota;
import org.kaohe.scoring.RatioToTarget;
import org.kaohe.scoring.SamplingQuota;
import org.kaohe.scoring.TeamRatio;

/** The printed formula beside target, weight and cap (X14, X16, X17, X22, X32, X36, X37). */
final class FormulaRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Passing the weight by more than a tenth of it is worth a decision. */
    private static final BigDecimal MUCH = new BigDecimal("1.1");

    private static final Pattern PERCENT = Pattern.compile("^(\\d+(?:\\.\\d+)?)\\s*[%％]$");
    private static final Pattern CAP = Pattern.compile("最高|封顶|上限|为限|不超过\\d+分");
    private static final Pattern PERCENT_SIGN = Pattern.compile("[%％]");

    private FormulaRules() {}

    /** The weight of the formula is not that of the column. */
    static Stream<Finding> weight(SheetDefinition sheet, SheetLine line) {
        BigDecimal stated = line.printedFigures().weight();
        BigDecimal printed = stated != null
                ? stated
                : PrintedRatio.of(line).map(PrintedRatio::weight).orElse(null);
        BigDecimal weight = line.weight();
        return printed != null && weight != null && printed.compareTo(weight) != 0
                ? Stream.of(
                        Finding.warning("weight-differs", line.code(), weight.toPlainString(), printed.toPlainString())
                                .quoting(line.printed()))
                : Stream.of();
    }

    /** A formula without its weight, where the other lines print theirs. */
    static Stream<Finding> bare(SheetDefinition sheet, SheetLine line) {
        boolean bare = PrintedRatio.of(line).isPresent() && !Printed.says(line.printed(), PERCENT_SIGN);
        boolean others = sheet.lines().stream().anyMatch(other -> PrintedRatio.of(other)
                .filter(ratio -> ratio.weight() != null)
                .isPresent());
        return bare && others
                ? Stream.of(Finding.note("formula-bare", line.code()).quoting(line.printed()))
                : Stream.of();
    }

    /** A printed target that the formula does not divide by: meeting it earns only a part of the weight. */
    static Stream<Finding> unused(SheetDefinition sheet, SheetLine line) {
        BigDecimal target = line.printedFigures().target();
        if (target == null && line.printed() != null) {
            target = Printed.first(line.targetZh(), PERCENT)
                    .map(match -> new BigDecimal(match.group(1)))
                    .orElse(null);
        }
        return target != null && target.compareTo(HUNDRED) < 0 && line.method() instanceof PlainRatio
                ? Stream.of(Finding.warning("target-unused", line.code(), target.toPlainString())
                        .quoting(line.targetZh()))
                : Stream.of();
    }

    /** The formula divides by a target that the target column does not print, or the method by another one. */
    static Stream<Finding> divisor(SheetDefinition sheet, SheetLine line) {
        BigDecimal target = Measures.target(line.method());
        BigDecimal printed = PrintedRatio.of(line).map(PrintedRatio::divisor).orElse(null);
        if (target == null || printed == null) {
            return Stream.of();
        }
        String shown = printed.toPlainString();
        if (printed.compareTo(target) != 0) {
            return Stream.of(Finding.warning("target-differs", line.code(), target.toPlainString(), shown)
                    .quoting(line.printed()));
        }
        boolean named = line.targetZh() != null && line.targetZh().contains(shown);
        return named || printed.compareTo(HUNDRED) == 0
                ? Stream.of()
                : Stream.of(Finding.warning("divisor-without-target", line.code(), shown)
                        .quoting(line.printed()));
    }

    /** As printed the line can earn much more than its weight, and no maximum is printed. */
    static Stream<Finding> uncapped(SheetDefinition sheet, SheetLine line) {
        BigDecimal weight = line.weight();
        if (weight == null || !open(line)) {
            return Stream.of();
        }
        if (line.method() instanceof Quota) {
            return Stream.of(Finding.note("uncapped-open", line.code(), weight.toPlainString())
                    .quoting(line.printed()));
        }
        BigDecimal points = weight.multiply(most(line)).setScale(2, RoundingMode.HALF_UP);
        return most(line).compareTo(MUCH) > 0
                ? Stream.of(Finding.warning("uncapped", line.code(), plain(points), weight.toPlainString())
                        .quoting(line.printed()))
                : Stream.of();
    }

    /** Lines that pass their weight by a little as they are printed. */
    static Stream<Finding> slightlyUncapped(SheetDefinition sheet) {
        return LineRules.together(
                sheet,
                line -> open(line)
                        && most(line).compareTo(BigDecimal.ONE) > 0
                        && most(line).compareTo(MUCH) <= 0)
                .map(lines -> Finding.note("uncapped-slightly", null, lines))
                .stream();
    }

    /** The printed formula divides by less than all there is, and states no maximum. */
    private static boolean open(SheetLine line) {
        boolean divides = PrintedRatio.of(line)
                .filter(ratio -> ratio.divisor() != null || !(line.method() instanceof RatioToTarget))
                .isPresent();
        return divides
                && line.settings().upTo() == null
                && !Printed.says(line.printed(), CAP)
                && !DirectionRules.opposes(line);
    }

    /** How many times its weight a line gives when everything is achieved. */
    private static BigDecimal most(SheetLine line) {
        BigDecimal full = line.method() instanceof SamplingQuota quota ? quota.rate() : Measures.target(line.method());
        return full == null ? BigDecimal.ONE : HUNDRED.divide(full, 6, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    /** The figure of a team earns points for one person, without a maximum in print. */
    static Stream<Finding> team(SheetDefinition sheet, SheetLine line) {
        return line.method() instanceof TeamRatio && line.printed() != null
                ? Stream.of(Finding.note("team-figure", line.code(), line.nameZh(), line.nameEn())
                        .quoting(line.printed()))
                : Stream.of();
    }
}

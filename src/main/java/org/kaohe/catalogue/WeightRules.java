package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kaohe.scoring.Exact;

/** Weights are printed, complete and make 100; they are never stretched to it (X20). */
final class WeightRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightRules() {}

    /** The weights known so far make 100, or the total that the sheet is brought to 100 from. */
    static Stream<Finding> sum(SheetDefinition sheet) {
        if (sheet.lines().isEmpty() || sheet.facts().kpiList()) {
            return Stream.of();
        }
        BigDecimal due = sheet.totalling().normalise() == null
                ? HUNDRED
                : sheet.totalling().normalise();
        List<BigDecimal> known = sheet.lines().stream()
                .map(SheetLine::weight)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return known.isEmpty() || due == null || sum.compareTo(due) == 0
                ? Stream.of()
                : Stream.of(Finding.error("weights-sum", null, shown(sum), shown(due)));
    }

    private static String shown(BigDecimal points) {
        return Exact.shown(Exact.of(points));
    }

    static Stream<Finding> missing(SheetDefinition sheet) {
        return sheet.lines().stream()
                .filter(line -> line.weight() == null && !sheet.facts().kpiList())
                .map(line -> Finding.error("weight-missing", line.code(), line.nameZh(), line.nameEn()));
    }

    static Stream<Finding> zero(SheetDefinition sheet) {
        return sheet.lines().stream()
                .filter(line -> line.weight() != null && line.weight().signum() == 0)
                .map(line -> Finding.error("weight-zero", line.code()));
    }

    /** The lines of a group make its weight. */
    static Stream<Finding> groups(SheetDefinition sheet) {
        return sheet.totalling().groups().stream().flatMap(group -> group(sheet, group));
    }

    private static Stream<Finding> group(SheetDefinition sheet, LineGroup group) {
        BigDecimal due = group.weight();
        if (due == null) {
            return Stream.of(Finding.error("group-weight-missing", null, group.zh(), group.en()));
        }
        BigDecimal sum = sheet.lines().stream()
                .filter(line -> group.code().equals(line.settings().group()))
                .map(SheetLine::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(due) == 0
                ? Stream.of()
                : Stream.of(Finding.error("group-sum", null, group.zh(), group.en(), shown(sum), shown(due)));
    }

    /** Where the parts of a line carry points of their own, they make its weight. */
    static Stream<Finding> parts(SheetDefinition sheet) {
        return sheet.lines().stream().flatMap(WeightRules::parts);
    }

    private static Stream<Finding> parts(SheetLine line) {
        BigFraction parts = line.method() == null ? null : line.method().maximum();
        BigDecimal weight = line.weight();
        if (parts == null || weight == null || parts.equals(Exact.of(weight))) {
            return Stream.of();
        }
        return Stream.of(Finding.error("parts-sum", line.code(), Exact.shown(parts), shown(weight)));
    }
}

package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kaohe.scoring.Exact;

/** Weights are printed, complete and make 100; they are never stretched to it (X20). */
final class WeightRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightRules() {}

    /** The weights known so far make 100. */
    static Stream<Finding> sum(SheetDefinition sheet) {
        BigDecimal sum = sheet.lines().stream()
                .map(SheetLine::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(HUNDRED) == 0
                ? Stream.of()
                : Stream.of(Finding.error("weights-sum", null, sum.toPlainString()));
    }

    static Stream<Finding> missing(SheetDefinition sheet) {
        return sheet.lines().stream()
                .filter(line -> line.weight() == null)
                .map(line -> Finding.error("weight-missing", line.code(), line.nameZh(), line.nameEn()));
    }

    static Stream<Finding> zero(SheetDefinition sheet) {
        return sheet.lines().stream()
                .filter(line -> line.weight() != null && line.weight().signum() == 0)
                .map(line -> Finding.error("weight-zero", line.code()));
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
        return Stream.of(Finding.error("parts-sum", line.code(), Exact.shown(parts), weight.toPlainString()));
    }
}

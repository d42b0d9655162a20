package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;

/** What the methods share that take marks on a scale of their own and bring them to points (X12, X13). */
final class Scale {

    private Scale() {}

    /** The best mark, from the parameters. */
    static BigDecimal to(Parameters parameters, BigDecimal otherwise) {
        return parameters.has("to") ? parameters.positive("to") : otherwise;
    }

    static AppliedPolicy unit(BigDecimal best) {
        return AppliedPolicy.of(AppliedPolicy.UNIT, best.toPlainString());
    }

    /** A sum over some occurrences must lie between so many times the least and so many times the most. */
    static List<MeasurementProblem> between(
            String line, String input, BigDecimal sum, BigDecimal times, BigDecimal least, BigDecimal most) {
        BigDecimal lower = least.multiply(times);
        BigDecimal upper = most.multiply(times);
        return sum.compareTo(lower) < 0 || sum.compareTo(upper) > 0
                ? List.of(MeasurementProblem.of(
                        line, input, "out-of-range", sum.toPlainString(), lower.toPlainString(), upper.toPlainString()))
                : List.of();
    }
}

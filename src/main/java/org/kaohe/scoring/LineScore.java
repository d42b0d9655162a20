package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Why a line has its points.
 *
 * @param measurement the figures as they were typed, in the order of the form; it belongs to the score from here on
 * @param formula the method's formula with the figures put in; evaluating it gives {@code raw}
 * @param raw points before cap and floor
 * @param policies what was applied, in this order, to get from {@code raw} to {@code points}, and the readings taken
 * @param unmeasured what was done because there was nothing to measure; null when there was
 * @param printed points that the printed formula gives, uncapped, for comparison only; null where it divides by zero, and in
 *     scores kept before it was computed
 */
public record LineScore(
        String line,
        Map<String, BigDecimal> measurement,
        String formula,
        BigFraction weight,
        BigFraction raw,
        List<AppliedPolicy> policies,
        BigFraction points,
        @Nullable ZeroBase unmeasured,
        @Nullable BigFraction printed) {

    public LineScore {
        measurement = Collections.unmodifiableMap(measurement);
        policies = List.copyOf(policies);
    }
}

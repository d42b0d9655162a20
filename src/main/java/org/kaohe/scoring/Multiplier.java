package org.kaohe.scoring;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A critical indicator that multiplies the whole total (001, R041: 重关指标). Its mark, 100 for a factor of 1, is asked for under the
 * line {@value #LINE}, which is none of the sheet's own.
 *
 * @param min least factor; none means 0
 * @param max greatest factor; none means 1
 */
public record Multiplier(@Nullable BigDecimal min, @Nullable BigDecimal max) {

    public static final String LINE = "X";
    public static final String INPUT = "multiplier";
    private static final BigDecimal HIGHEST = new BigDecimal(1000);

    /** Marks above 100 are taken, so that what the form gives for them can be shown; the factor is clamped. */
    public static InputSpec input() {
        return InputSpec.percent(INPUT, HIGHEST);
    }

    BigFraction factor(BigDecimal mark) {
        BigFraction least = min == null ? BigFraction.ZERO : Exact.of(min);
        BigFraction most = max == null ? BigFraction.ONE : Exact.of(max);
        BigFraction factor = unclamped(mark);
        return factor.compareTo(least) < 0 ? least : factor.compareTo(most) > 0 ? most : factor;
    }

    static BigFraction unclamped(BigDecimal mark) {
        return Exact.of(mark).divide(100);
    }
}

package org.kaohe.web.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kaohe.scoring.Exact;

/**
 * A number that is not rounded, beside one to look at.
 *
 * @param exact a whole number or a fraction, {@code 20/3}
 * @param decimal the same to six decimals, half away from zero; only for display
 */
record ExactNumber(String exact, @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal decimal) {

    private static final int SHOWN_DECIMALS = 6;

    static ExactNumber of(BigFraction number) {
        BigDecimal decimal =
                number.bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return new ExactNumber(Exact.fraction(number), decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }
}

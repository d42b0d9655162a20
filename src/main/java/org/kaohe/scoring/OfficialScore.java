package org.kaohe.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** The only rounding there is (P-ROUND). */
final class OfficialScore {

    private OfficialScore() {}

    /** Half away from zero, two decimals: 89.995 is 90.00, −0.005 is −0.01. */
    static BigDecimal of(BigFraction total) {
        return total.bigDecimalValue(2, RoundingMode.HALF_UP);
    }
}

package org.kaohe.scoring;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/** The monthly bonus out of its base by the official score (002, R086: 得分/100×基数). A score below 0 costs nobody money (P-NEG). */
public final class Bonus {

    private Bonus() {}

    public static BigFraction of(BigDecimal official, BigDecimal base) {
        return Exact.of(official.max(BigDecimal.ZERO)).divide(100).multiply(Exact.of(base));
    }
}

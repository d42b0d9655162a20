package org.kaohe.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the lines of a sheet become its total.
 *
 * @param zero what a zero denominator does where the line says nothing
 * @param wholeGrades whether grades are judged on the official score rounded to a whole number
 * @param multiplier none where the sheet has no critical indicator
 * @param normalise printed total of a perfect sheet that is brought to 100; none where that is 100 anyway
 */
public record TotalTerms(
        ZeroBase zero, boolean wholeGrades, @Nullable Multiplier multiplier, @Nullable BigDecimal normalise) {

    public static final TotalTerms PLAIN = new TotalTerms(ZeroBase.RENORMALISE, false, null, null);
}

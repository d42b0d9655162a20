package org.kaohe.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a line settles beside its weight and method.
 *
 * @param zero what a zero denominator does here; none where the sheet's own setting holds
 * @param upTo points up to which over-achievement counts; none for the method's own cap, normally the weight
 * @param asPrinted the printed formula where the method differs from it, scored for comparison only
 */
public record LineTerms(@Nullable ZeroBase zero, @Nullable BigFraction upTo, @Nullable Expression asPrinted) {

    public static final LineTerms NONE = new LineTerms(null, null, null);
}

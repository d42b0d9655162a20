package org.kaohe.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a line settles beside its weight and method.
 *
 * @param zero what a zero denominator does here; none where the sheet's own setting holds
 * @param upTo points up to which over-achievement counts; none for the method's own cap, normally the weight
 * @param asPrinted the printed formula where the method differs from it, scored for comparison only
 * @param reservedFor the grade of staff that the line is for, when this person is below it (002, R117); none when it applies
 */
public record LineTerms(
        @Nullable ZeroBase zero,
        @Nullable BigFraction upTo,
        @Nullable Expression asPrinted,
        @Nullable String reservedFor) {

    public static final LineTerms NONE = new LineTerms(null, null, null, null);
}

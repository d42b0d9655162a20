package org.kaohe.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet as the scorer sees it.
 *
 * @param weight what the line earns when its target is met, in points
 * @param mayBeNegative true only where the printed form says so (X43); otherwise the line ends at 0
 */
public record ScoringLine(
        String code, BigFraction weight, ScoringMethod method, boolean mayBeNegative, LineTerms terms) {

    public ScoringLine(String code, BigFraction weight, ScoringMethod method, boolean mayBeNegative) {
        this(code, weight, method, mayBeNegative, LineTerms.NONE);
    }

    /** Whether this person is asked for figures. */
    boolean isAsked() {
        return terms.reservedFor() == null;
    }

    /** The most that the line gives (P-CAP); none when the method leaves it open. */
    public @Nullable BigFraction cap() {
        return terms.upTo() == null ? method.cap(weight) : terms.upTo();
    }
}

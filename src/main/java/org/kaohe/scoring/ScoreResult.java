package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A score with its reasons.
 *
 * @param sum the points of all lines
 * @param total the sum with the adjustment; 0 after a veto. It may pass 100 and, with a deduction, fall below 0 (X55);
 *     whoever pays floors it
 * @param official the total rounded once, half away from zero, to two decimals: shown, graded, averaged and paid
 * @param grade none when the sheet has no grades
 */
public record ScoreResult(
        List<LineScore> lines,
        BigFraction sum,
        @Nullable BigDecimal adjustment,
        boolean vetoed,
        BigFraction total,
        BigDecimal official,
        @Nullable String grade,
        List<AppliedPolicy> policies) {

    public ScoreResult {
        lines = List.copyOf(lines);
        policies = List.copyOf(policies);
    }
}

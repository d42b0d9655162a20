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
 * @param multiplier mark of the critical indicator, 100 for a factor of 1; none where the sheet has none
 * @param unnormalised the total before it was brought to 100; none where the sheet does not ask for that
 * @param printed what the printed formulas give together, nothing capped, clamped or brought to 100, without plus, minus
 *     and veto; null where one of them divides by zero
 */
public record ScoreResult(
        List<LineScore> lines,
        BigFraction sum,
        @Nullable BigDecimal adjustment,
        boolean vetoed,
        BigFraction total,
        BigDecimal official,
        @Nullable String grade,
        List<AppliedPolicy> policies,
        @Nullable BigDecimal multiplier,
        @Nullable BigFraction unnormalised,
        @Nullable BigFraction printed) {

    public ScoreResult {
        lines = List.copyOf(lines);
        policies = List.copyOf(policies);
    }

    /** Whether so little could be measured that HR decides about the result (P-THIN). */
    public boolean thin() {
        return policies.stream().anyMatch(policy -> policy.code().equals(AppliedPolicy.THIN));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Computes a score by hand from nothing but its explanation, checking every intermediate figure on the way. */
public final class Recalculation {

    private Recalculation() {}

    /** The official score that the explanation leads to. */
    public static BigDecimal of(ScoreResult result) {
        BigFraction total = BigFraction.ZERO;
        for (LineScore line : result.lines()) {
            total = total.add(points(line));
        }
        assertThat(total).as("sum").isEqualTo(result.sum());
        for (AppliedPolicy policy : result.policies()) {
            total = switch (policy.code()) {
                case "P-ADJUST" -> total.add(figure(policy.args().get(0)));
                case "P-VETO" -> {
                    assertThat(total)
                            .as("before the veto")
                            .isEqualTo(figure(policy.args().get(0)));
                    yield BigFraction.ZERO;
                }
                case "P-ROUND" -> {
                    assertThat(total)
                            .as("before rounding")
                            .isEqualTo(figure(policy.args().get(0)));
                    yield figure(policy.args().get(1));
                }
                default -> throw new AssertionError("A total knows no " + policy);
            };
        }
        return total.bigDecimalValue(2, RoundingMode.UNNECESSARY);
    }

    private static BigFraction points(LineScore line) {
        BigFraction points = FormulaEvaluator.evaluate(line.formula());
        assertThat(points).as(line.formula()).isEqualTo(line.raw());
        for (AppliedPolicy policy : line.policies()) {
            points = switch (policy.code()) {
                case "P-CAP" -> figure(policy.args().get(1));
                case "P-FLOOR" -> BigFraction.ZERO;
                case "P-TEAM", "P-ALLOWED", "P-PART-FLOOR" -> points;
                default -> throw new AssertionError("A line knows no " + policy);
            };
        }
        assertThat(points).as(line.line()).isEqualTo(line.points());
        return points;
    }

    private static BigFraction figure(String shown) {
        return FormulaEvaluator.evaluate(shown.replace('-', '−'));
    }
}

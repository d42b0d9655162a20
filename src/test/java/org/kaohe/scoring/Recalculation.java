package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Computes a score by hand from nothing but its explanation, checking every intermediate figure on the way. */
public final class Recalculation {

    /** What a line says about its formula, which has the figures already. */
    private static final Set<String> READINGS = Set.of(
            "P-TEAM",
            "P-ALLOWED",
            "P-PART-FLOOR",
            "P-INV",
            "P-LIB",
            "P-LIB-LINEAR",
            "P-WITHIN",
            "P-OVER",
            "P-EDGE",
            "P-EDGE-OUT",
            "P-BAND",
            "P-IN-BAND",
            "P-BELOW-BANDS",
            "P-CHOSEN",
            "P-TIER",
            "P-LEVEL",
            "P-RUBRIC",
            "P-UNIT",
            "P-STANDARD",
            "P-STANDARD-EXCELLED",
            "P-STANDARD-MISSED",
            "P-PRINTED",
            "P-RESERVED",
            "P-ZERO",
            "P-ZERO-FULL",
            "P-ZERO-NOTHING");

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
                case "P-RENORMALISED" -> {
                    assertThat(total).as("before scaling").isEqualTo(figure(policy, 0));
                    yield total.multiply(figure(policy, 2)).divide(figure(policy, 1));
                }
                case "P-MULTIPLIER" -> total.multiply(figure(policy, 1));
                case "P-DEPT" -> {
                    assertThat(total).as("as printed").isEqualTo(figure(policy, 0));
                    yield total.multiply(100).divide(figure(policy, 1));
                }
                case "P-THIN", "P-CLAMP", "P-GRADE-WHOLE" -> total;
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
            if (List.of("P-RENORMALISED", "P-MULTIPLIER", "P-DEPT").contains(policy.code())) {
                assertThat(total)
                        .as(policy.code())
                        .isEqualTo(figure(policy, policy.args().size() - 1));
            }
        }
        return total.bigDecimalValue(2, RoundingMode.UNNECESSARY);
    }

    private static BigFraction points(LineScore line) {
        BigFraction points = FormulaEvaluator.evaluate(line.formula());
        assertThat(points).as(line.formula()).isEqualTo(line.raw());
        for (AppliedPolicy policy : line.policies()) {
            points = switch (policy.code()) {
                case "P-CAP", "P-UP-TO" -> figure(policy, 1);
                case "P-FLOOR" -> BigFraction.ZERO;
                default -> {
                    assertThat(READINGS).contains(policy.code());
                    yield points;
                }
            };
        }
        assertThat(points).as(line.line()).isEqualTo(line.points());
        return points;
    }

    private static BigFraction figure(AppliedPolicy policy, int argument) {
        return figure(policy.args().get(argument));
    }

    private static BigFraction figure(String shown) {
        return FormulaEvaluator.evaluate(shown.replace('-', '−'));
    }
}

package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The weight inside a range; below it each unit takes points, above it each unit adds some, or nothing where the sheet only
 * deducts (002, R115, R116).
 *
 * @param perUnit points for each unit outside the range
 * @param deductOnly whether a figure above the range adds nothing
 * @param maxAdd the most that may be added to the weight; none leaves it open
 */
public record RangeAdjust(
        BigDecimal from, BigDecimal to, BigDecimal perUnit, boolean deductOnly, @Nullable BigDecimal maxAdd)
        implements ScoringMethod {

    static final String CODE = "range-adjust";
    private static final String VALUE = "value";

    static RangeAdjust read(Parameters parameters) {
        BigDecimal from = parameters.decimal("from");
        BigDecimal to = parameters.decimal("to");
        if (from.compareTo(to) > 0) {
            parameters.report("to", "range", from.toPlainString(), to.toPlainString());
        }
        return new RangeAdjust(
                from,
                to,
                parameters.decimal("perUnit"),
                parameters.flag("deductOnly", false),
                parameters.optionalDecimal("maxAdd"));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.amount(VALUE));
    }

    @Override
    public @Nullable BigFraction cap(BigFraction weight) {
        if (deductOnly) {
            return weight;
        }
        return maxAdd == null ? null : weight.add(Exact.of(maxAdd));
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term value = Term.of(inputs.get(VALUE));
        Term unit = Term.of(perUnit);
        Term above = value.minus(Term.of(to)).atLeast(Term.ZERO);
        Term below = Term.of(from).minus(value).atLeast(Term.ZERO);
        Term base = deductOnly ? Term.of(weight) : Term.of(weight).plus(unit.times(above));
        return Computation.of(base.minus(unit.times(below)));
    }
}

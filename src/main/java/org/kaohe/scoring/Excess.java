package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The weight, less points for each unit over a limit (004: no more than 5 forbidden phrases).
 *
 * @param limit itself costs nothing
 * @param perUnit points for each unit over; half a unit costs half
 */
public record Excess(BigDecimal limit, BigDecimal perUnit) implements ScoringMethod {

    static final String CODE = "excess";
    private static final String NUMBER = "number";

    static Excess read(Parameters parameters) {
        return new Excess(parameters.decimal("limit"), parameters.decimal("perUnit"));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.amount(NUMBER));
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.LOWER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term over = Term.of(inputs.get(NUMBER)).minus(Term.of(limit)).atLeast(Term.ZERO);
        return Computation.of(Term.of(weight).minus(Term.of(perUnit).times(over)));
    }
}

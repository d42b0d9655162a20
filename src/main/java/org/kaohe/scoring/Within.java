package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The whole weight when a figure, such as hours or days, keeps its limit, otherwise nothing (003: a claim settled within 45 days).
 *
 * @param limit in the unit of the input
 * @param inclusive whether the limit itself keeps it
 */
public record Within(BigDecimal limit, boolean inclusive) implements ScoringMethod {

    static final String CODE = "within";
    private static final String VALUE = "value";

    static Within read(Parameters parameters) {
        Limit limit = Limit.read(parameters, "limit");
        return new Within(limit.figure(), limit.inclusive());
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
    public @Nullable Direction rewards() {
        return Direction.LOWER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        return new Limit(limit, inclusive).step(inputs.get(VALUE), weight);
    }
}

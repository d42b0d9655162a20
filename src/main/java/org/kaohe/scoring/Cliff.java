package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The whole weight while a rate keeps its limit, otherwise nothing (000: scrap cost, nothing over 0.15 %).
 *
 * @param limit in percent
 * @param inclusive whether the limit itself keeps it
 */
public record Cliff(BigDecimal limit, boolean inclusive) implements ScoringMethod {

    static final String CODE = "cliff";
    private static final String RATE = "rate";
    private static final BigDecimal HIGHEST = new BigDecimal(1000);

    static Cliff read(Parameters parameters) {
        Limit limit = Limit.read(parameters, "limit");
        return new Cliff(limit.figure(), limit.inclusive());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.percent(RATE, HIGHEST));
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.LOWER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        return new Limit(limit, inclusive).step(inputs.get(RATE), weight);
    }
}

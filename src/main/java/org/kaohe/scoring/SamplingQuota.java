package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The weight times what was sampled of what had to be (000: a tenth of the users called back).
 *
 * @param rate share of the total that has to be sampled, in percent, above 0
 */
public record SamplingQuota(BigDecimal rate) implements ScoringMethod {

    static final String CODE = "sampling-quota";
    private static final String SAMPLED = "sampled";
    private static final String TOTAL = "total";

    static SamplingQuota read(Parameters parameters) {
        return new SamplingQuota(parameters.positive("rate"));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.count(SAMPLED), InputSpec.count(TOTAL));
    }

    @Override
    public boolean applies(Inputs inputs) {
        return inputs.get(TOTAL).signum() != 0;
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term due = Term.of(inputs.get(TOTAL)).times(Term.percent(rate));
        return Computation.of(
                Term.of(weight).times(Term.of(inputs.get(SAMPLED))).dividedBy(due));
    }
}

package org.kaohe.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The weight times the own figure against the team's mean (004: 成交额转换率, X09); in a team of one it is always the weight.
 */
public record MeanShare() implements ScoringMethod {

    static final String CODE = "mean-share";
    private static final String OWN = "own";
    private static final String MEAN = "mean";

    static MeanShare read(Parameters none) {
        return new MeanShare();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.amount(OWN), InputSpec.amount(MEAN));
    }

    @Override
    public boolean applies(Inputs inputs) {
        return inputs.get(MEAN).signum() != 0;
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term index = Term.of(inputs.get(OWN)).dividedBy(Term.of(inputs.get(MEAN)));
        return Computation.of(Term.of(weight).times(index));
    }
}

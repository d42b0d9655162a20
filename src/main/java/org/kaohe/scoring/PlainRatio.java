package org.kaohe.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The weight times what was achieved of a total (000: {@code (collected/due)15%}). With misses counted, what was achieved
 * is the rest.
 *
 * @param misses whether the misses are counted instead of what was achieved
 */
public record PlainRatio(boolean misses) implements ScoringMethod {

    static final String CODE = "plain-ratio";

    static PlainRatio read(Parameters parameters) {
        return new PlainRatio(Share.read(parameters).misses());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return share().inputs();
    }

    @Override
    public List<MeasurementProblem> check(String line, Inputs inputs) {
        return share().check(line, inputs);
    }

    @Override
    public boolean applies(Inputs inputs) {
        return share().applies(inputs);
    }

    private Share share() {
        return new Share(misses);
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        return Computation.of(Term.of(weight).times(share().of(inputs)), share().policies(inputs));
    }
}

package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The weight times what was achieved of a total, against a target share (000: {@code [(done/tasks)/98%]40%}). With
 * misses counted, what was achieved is the rest.
 *
 * @param target share that earns the whole weight, in percent, above 0
 * @param misses whether the misses are counted instead of what was achieved
 */
public record RatioToTarget(BigDecimal target, boolean misses) implements ScoringMethod {

    static final String CODE = "ratio-to-target";

    static RatioToTarget read(Parameters parameters) {
        return new RatioToTarget(
                parameters.positive("target"), Share.read(parameters).misses());
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
        Term term = Term.of(weight).times(share().of(inputs)).dividedBy(Term.percent(target));
        return Computation.of(term, share().policies(inputs));
    }
}

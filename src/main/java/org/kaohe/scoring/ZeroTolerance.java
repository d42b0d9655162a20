package org.kaohe.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The whole weight without an error, nothing with one (000: 错无分).
 */
public record ZeroTolerance() implements ScoringMethod {

    static final String CODE = "zero-tolerance";
    private static final String ERRORS = "errors";

    static ZeroTolerance read(Parameters none) {
        return new ZeroTolerance();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.count(ERRORS));
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.LOWER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term clean = Term.ONE.minus(Term.of(inputs.get(ERRORS))).atLeast(Term.ZERO);
        return Computation.of(Term.of(weight).times(clean));
    }
}

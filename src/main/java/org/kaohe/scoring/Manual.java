package org.kaohe.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Points given by a person's judgement, from 0 to the weight of the line. */
record Manual() implements ScoringMethod {

    static final String CODE = "manual";
    private static final String POINTS = "points";

    static Manual read(Parameters none) {
        return new Manual();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.points(POINTS));
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        return Computation.of(Term.of(inputs.get(POINTS)));
    }
}

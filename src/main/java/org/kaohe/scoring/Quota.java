package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The weight, less so many points for each one missing from a required number (002, R133). More than that earns nothing. */
record Quota(BigDecimal required, BigDecimal perMissing) implements ScoringMethod {

    static final String CODE = "quota";
    private static final String DONE = "done";

    static Quota read(Parameters parameters) {
        return new Quota(parameters.decimal("required"), parameters.decimal("perMissing"));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.count(DONE));
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term missing = Term.of(required).minus(Term.of(inputs.get(DONE))).atLeast(Term.ZERO);
        return Computation.of(Term.of(weight).minus(Term.of(perMissing).times(missing)));
    }
}

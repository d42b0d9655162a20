package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The weight times what the team completed (002, R128). A team that over-achieves earns its members no more than the
 * weight (X22); that cap is the line's.
 */
public record TeamRatio() implements ScoringMethod {

    static final String CODE = "team-ratio";
    private static final String COMPLETION = "completion";
    private static final BigDecimal HIGHEST = new BigDecimal(1000);

    static TeamRatio read(Parameters none) {
        return new TeamRatio();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.percent(COMPLETION, HIGHEST));
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term completion = Term.of(inputs.get(COMPLETION));
        Term term = Term.of(weight).times(completion).dividedBy(Term.HUNDRED);
        return Computation.of(term, AppliedPolicy.of(AppliedPolicy.TEAM));
    }
}

package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A required number, in the whole period or in each week, month or quarter of it. Either each one missing costs points (002,
 * R133: two cases a month), or the weight is earned in proportion (000: 8000 records a month). More than required earns
 * nothing more.
 *
 * @param required for one of {@code per}, above 0
 * @param perMissing points taken for each one missing; none for the proportion
 * @param per what the number is required for; beside the period itself the number of these is asked for
 */
public record Quota(BigDecimal required, @Nullable BigDecimal perMissing, Per per) implements ScoringMethod {

    static final String CODE = "quota";
    private static final String DONE = "done";
    private static final String PERIODS = "periods";

    /** How often the number is required. */
    public enum Per {
        PERIOD,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /** A number required once in the period. */
    Quota(BigDecimal required, @Nullable BigDecimal perMissing) {
        this(required, perMissing, Per.PERIOD);
    }

    static Quota read(Parameters parameters) {
        return new Quota(
                parameters.positive("required"),
                parameters.optionalDecimal("perMissing"),
                parameters.word("per", Per.class, Per.PERIOD));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return per == Per.PERIOD
                ? List.of(InputSpec.count(DONE))
                : List.of(InputSpec.count(DONE), InputSpec.count(PERIODS));
    }

    @Override
    public boolean applies(Inputs inputs) {
        return per == Per.PERIOD || inputs.get(PERIODS).signum() != 0;
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term due = Term.of(required);
        if (per != Per.PERIOD) {
            due = due.times(Term.of(inputs.get(PERIODS)));
        }
        Term done = Term.of(inputs.get(DONE));
        if (perMissing == null) {
            return Computation.of(Term.of(weight).times(done).dividedBy(due));
        }
        Term missing = due.minus(done).atLeast(Term.ZERO);
        return Computation.of(Term.of(weight).minus(Term.of(perMissing).times(missing)));
    }
}

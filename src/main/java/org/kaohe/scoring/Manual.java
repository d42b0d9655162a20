package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Points given by a person's judgement, from 0 to the weight of the line, or a mark out of some number that is brought to the
 * weight.
 *
 * @param of the best mark, such as 100; none when points are given
 */
public record Manual(@Nullable BigDecimal of) implements ScoringMethod {

    static final String CODE = "manual";
    private static final String POINTS = "points";
    private static final String MARK = "mark";

    /** Points up to the weight. */
    Manual() {
        this(null);
    }

    static Manual read(Parameters parameters) {
        return new Manual(parameters.has("of") ? parameters.positive("of") : null);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(of == null ? InputSpec.points(POINTS) : InputSpec.amount(MARK, of));
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        return of == null
                ? Computation.of(Term.of(inputs.get(POINTS)))
                : Computation.of(
                        Term.of(weight).times(Term.of(inputs.get(MARK))).dividedBy(Term.of(of)), Scale.unit(of));
    }
}

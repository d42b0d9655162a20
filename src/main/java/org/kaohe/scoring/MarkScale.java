package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A mark on a scale such as 1 to 10, brought to the weight of the line (001, 表三A: ten is the whole weight, X13).
 *
 * @param to the best mark, above 0
 */
public record MarkScale(BigDecimal from, BigDecimal to) implements ScoringMethod {

    static final String CODE = "mark-scale";
    private static final String MARK = "mark";

    static MarkScale read(Parameters parameters) {
        return new MarkScale(parameters.decimal("from", BigDecimal.ONE), Scale.to(parameters, BigDecimal.TEN));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(new InputSpec(MARK, InputKind.AMOUNT, from, to));
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term mark = Term.of(inputs.get(MARK)).dividedBy(Term.of(to));
        return Computation.of(Term.of(weight).times(mark), Scale.unit(to));
    }
}

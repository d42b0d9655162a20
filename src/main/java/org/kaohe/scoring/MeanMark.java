package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The mean of the marks of several raters on one scale, brought to the weight of the line (001, 表三A).
 *
 * @param from the least mark; below 0 where deductions may lead a mark there (002, R087)
 * @param to the best mark, above 0
 * @param most the most that one mark can be, where plus points lift it over the best (002, R061, R119); normally {@code to}
 */
public record MeanMark(BigDecimal from, BigDecimal to, BigDecimal most) implements ScoringMethod {

    static final String CODE = "mean-mark";
    private static final String SUM = "sum";
    private static final String RATERS = "raters";

    static MeanMark read(Parameters parameters) {
        BigDecimal to = Scale.to(parameters, BigDecimal.TEN);
        BigDecimal from = parameters.has("below")
                ? parameters.decimal("below").negate()
                : parameters.decimal("from", BigDecimal.ONE);
        return new MeanMark(from, to, parameters.decimal("most", to));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        InputSpec sum = from.signum() < 0 ? new InputSpec(SUM, InputKind.AMOUNT, null, null) : InputSpec.amount(SUM);
        return List.of(sum, InputSpec.count(RATERS));
    }

    /** So many raters cannot have given less, or more, than this. */
    @Override
    public List<MeasurementProblem> check(String line, Inputs inputs) {
        return Scale.between(line, SUM, inputs.get(SUM), inputs.get(RATERS), from, most);
    }

    @Override
    public boolean applies(Inputs inputs) {
        return inputs.get(RATERS).signum() != 0;
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term mean = Term.of(inputs.get(SUM)).dividedBy(Term.of(inputs.get(RATERS)));
        return Computation.of(Term.of(weight).times(mean).dividedBy(Term.of(to)), Scale.unit(to));
    }
}

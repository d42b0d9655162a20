package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Bands.Of;

/**
 * The share of the weight that grows evenly between two figures: nothing at the one, everything at the other, the same beyond
 * them. Which of the two is larger says whether more is better (002, R066: hours and cost become a mark).
 *
 * @param of what is measured, as for {@link Bands}
 * @param zeroAt the figure that earns nothing
 * @param fullAt the figure that earns the weight, another one than {@code zeroAt}
 */
public record Linear(Of of, BigDecimal zeroAt, BigDecimal fullAt) implements ScoringMethod {

    static final String CODE = "linear";

    static Linear read(Parameters parameters) {
        Of of = parameters.word("of", Of.class, Of.RATE);
        BigDecimal zeroAt = parameters.decimal("zeroAt", BigDecimal.ZERO);
        BigDecimal fullAt = parameters.decimal("fullAt");
        if (zeroAt.compareTo(fullAt) == 0) {
            parameters.report("fullAt", "ends-alike", fullAt.toPlainString());
        }
        return new Linear(of, zeroAt, fullAt);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return of.inputs();
    }

    @Override
    public boolean applies(Inputs inputs) {
        return of.applies(inputs);
    }

    @Override
    public @Nullable Direction rewards() {
        return fullAt.compareTo(zeroAt) > 0 ? Direction.HIGHER : Direction.LOWER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term figure = of.figure(inputs);
        Term zero = Term.of(zeroAt);
        Term full = Term.of(fullAt);
        Term gone = rewards() == Direction.HIGHER
                ? figure.minus(zero).dividedBy(full.minus(zero))
                : zero.minus(figure).dividedBy(zero.minus(full));
        return Computation.of(Term.of(weight).times(gone.atLeast(Term.ZERO).atMost(Term.ONE)));
    }
}

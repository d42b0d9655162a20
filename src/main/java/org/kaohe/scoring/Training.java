package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The weight, less points for each meeting or training missed or late and for each mark of the training score below the
 * pass mark (002, R132). The pass mark itself costs nothing; half a mark below costs half. What exceeds the line is not
 * taken from the rest of the sheet (X42).
 */
public record Training(BigDecimal perMissed, BigDecimal passMark, BigDecimal perMark) implements ScoringMethod {

    static final String CODE = "training";
    private static final String MISSED = "missed";
    private static final String SCORE = "score";
    private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

    static Training read(Parameters parameters) {
        return new Training(
                parameters.decimal("perMissed"), parameters.decimal("passMark"), parameters.decimal("perMark"));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.count(MISSED), InputSpec.amount(SCORE, FULL_MARKS));
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term missed = Term.of(perMissed).times(Term.of(inputs.get(MISSED)));
        Term below = Term.of(passMark).minus(Term.of(inputs.get(SCORE))).atLeast(Term.ZERO);
        return Computation.of(
                Term.of(weight).minus(missed).minus(Term.of(perMark).times(below)));
    }
}

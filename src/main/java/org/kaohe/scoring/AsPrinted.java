package org.kaohe.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A formula taken literally as the form prints it; used where somebody decided for it, never by default.
 *
 * @param keys what the formula asks for
 */
public record AsPrinted(Expression expression, List<String> keys) implements ScoringMethod {

    static final String CODE = "as-printed";

    public AsPrinted {
        keys = List.copyOf(keys);
    }

    static AsPrinted read(Parameters parameters) {
        List<String> keys = parameters.keys("inputs");
        parameters.text("expression");
        Expression read = Expression.read(parameters, "expression", keys);
        return new AsPrinted(read == null ? Expression.parse(Expression.WEIGHT) : read, keys);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return keys.stream().map(InputSpec::amount).toList();
    }

    @Override
    public boolean applies(Inputs inputs) {
        return expression.evaluate(inputs.values(), BigFraction.ONE).isPresent();
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        return Computation.of(
                expression.evaluate(inputs.values(), weight).orElseThrow(), AppliedPolicy.of(AppliedPolicy.PRINTED));
    }
}

package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The whole weight while a rate stays within its limit (000: complaint rate below 2 %). Printed literally the formula would
 * reward complaints (X01), so it is never the default (P-LIB).
 *
 * @param limit in percent
 * @param inclusive whether the limit itself still earns the whole weight
 * @param above what happens over the limit
 */
public record LowerIsBetter(BigDecimal limit, boolean inclusive, Above above) implements ScoringMethod {

    static final String CODE = "lower-is-better";
    private static final String COUNT = "count";
    private static final String BASE = "base";
    private static final Term TWO = Term.of(BigDecimal.valueOf(2));

    /** How the points fall over the limit. */
    public enum Above {
        /** Weight × limit / rate. */
        INVERSE,
        /** Down to nothing at twice the limit. */
        LINEAR,
        /** Nothing. */
        CLIFF
    }

    static LowerIsBetter read(Parameters parameters) {
        Limit limit = Limit.read(parameters, "limit");
        return new LowerIsBetter(
                limit.figure(), limit.inclusive(), parameters.word("above", Above.class, Above.INVERSE));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.amount(COUNT), InputSpec.amount(BASE));
    }

    @Override
    public boolean applies(Inputs inputs) {
        return inputs.get(BASE).signum() != 0;
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.LOWER;
    }

    private Computation over(Term term, String policy, BigFraction percent) {
        return Computation.of(term, AppliedPolicy.of(policy, Exact.shown(percent), limit.toPlainString()));
    }

    /** Any rate over a limit of 0 is past twice the limit. */
    private Term linear(Term rate, BigFraction weight) {
        if (limit.signum() == 0) {
            return Term.ZERO;
        }
        return Term.of(weight)
                .times(TWO.minus(rate.dividedBy(Term.percent(limit))).atLeast(Term.ZERO));
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term rate = Term.of(inputs.get(COUNT)).dividedBy(Term.of(inputs.get(BASE)));
        BigFraction percent = rate.exact().multiply(100);
        Limit kept = new Limit(limit, inclusive);
        if (kept.keeps(percent)) {
            return Computation.of(Term.of(weight), kept.said(percent));
        }
        return switch (above) {
            case INVERSE ->
                over(Term.of(weight).times(Term.percent(limit)).dividedBy(rate), AppliedPolicy.LIB, percent);
            case LINEAR -> over(linear(rate, weight), AppliedPolicy.LIB_LINEAR, percent);
            case CLIFF -> Computation.of(Term.ZERO, kept.said(percent));
        };
    }
}

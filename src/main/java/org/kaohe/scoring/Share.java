package org.kaohe.scoring;

import java.util.List;

/**
 * A share of a total, counted directly or by what is missing from it: forms that print the misses as the numerator mean
 * the rest (P-INV, X02, X03).
 */
record Share(boolean misses) {

    private static final String ACHIEVED = "achieved";
    private static final String MISSED = "missed";
    private static final String TOTAL = "total";

    static Share read(Parameters parameters) {
        return new Share(parameters.flag("misses", false));
    }

    List<InputSpec> inputs() {
        return List.of(InputSpec.amount(misses ? MISSED : ACHIEVED), InputSpec.amount(TOTAL));
    }

    boolean applies(Inputs inputs) {
        return inputs.get(TOTAL).signum() != 0;
    }

    List<MeasurementProblem> check(String line, Inputs inputs) {
        return misses && inputs.get(MISSED).compareTo(inputs.get(TOTAL)) > 0
                ? List.of(MeasurementProblem.of(line, MISSED, "above", inputs.shown(MISSED), inputs.shown(TOTAL)))
                : List.of();
    }

    Term of(Inputs inputs) {
        Term total = Term.of(inputs.get(TOTAL));
        Term counted = misses ? total.minus(Term.of(inputs.get(MISSED))) : Term.of(inputs.get(ACHIEVED));
        return counted.dividedBy(total);
    }

    AppliedPolicy[] policies(Inputs inputs) {
        return misses
                ? new AppliedPolicy[] {
                    AppliedPolicy.of(AppliedPolicy.INVERTED, inputs.shown(MISSED), inputs.shown(TOTAL))
                }
                : new AppliedPolicy[0];
    }
}

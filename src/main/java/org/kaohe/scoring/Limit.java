package org.kaohe.scoring;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A limit that a figure keeps or passes. 以内, 不超过 and 不少于 include the limit itself, 小于 and 低于 do not (P-EDGE).
 */
record Limit(BigDecimal figure, boolean inclusive) {

    static Limit read(Parameters parameters, String name) {
        return new Limit(parameters.decimal(name), parameters.flag("inclusive", true));
    }

    boolean keeps(BigFraction value) {
        int compared = value.compareTo(Exact.of(figure));
        return compared < 0 || compared == 0 && inclusive;
    }

    /** Which side of the limit the value is on, or how the limit itself was read. */
    AppliedPolicy said(BigFraction value) {
        boolean edge = value.compareTo(Exact.of(figure)) == 0;
        String code = keeps(value)
                ? edge ? AppliedPolicy.EDGE : AppliedPolicy.WITHIN
                : edge ? AppliedPolicy.EDGE_OUT : AppliedPolicy.OVER;
        return AppliedPolicy.of(code, Exact.shown(value), figure.toPlainString());
    }

    /** All or nothing. */
    Computation step(BigDecimal value, BigFraction weight) {
        BigFraction exact = Exact.of(value);
        return Computation.of(keeps(exact) ? Term.of(weight) : Term.ZERO, said(exact));
    }
}

package org.kaohe.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a method makes of its inputs.
 *
 * @param term the formula with the numbers put in, and its exact value in points before the line's cap and floor
 * @param policies the readings of the source that the method itself had to take
 */
public record Computation(Term term, List<AppliedPolicy> policies) {

    public Computation {
        policies = List.copyOf(policies);
    }

    static Computation of(Term term, AppliedPolicy... policies) {
        return new Computation(term, List.of(policies));
    }

    /** What a machine can evaluate to {@link #raw}: + − × / ( ) max( , ) min( , ) floor( ). */
    public String formula() {
        return term.text();
    }

    public BigFraction raw() {
        return term.exact();
    }
}

package org.kaohe.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a method makes of its inputs.
 *
 * @param formula the formula with the numbers put in, which a machine can evaluate: + − × / ( ) max( , ) min( , ) floor( )
 * @param raw the exact value of that formula, in points, before the line's cap and floor
 * @param policies the readings of the source that the method itself had to take
 */
public record Computation(String formula, BigFraction raw, List<AppliedPolicy> policies) {

    public Computation {
        policies = List.copyOf(policies);
    }

    static Computation of(Term term, AppliedPolicy... policies) {
        return new Computation(term.text(), term.exact(), List.of(policies));
    }
}

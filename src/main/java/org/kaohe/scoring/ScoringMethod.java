package org.kaohe.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One way to turn figures into points. An implementation is a small record whose components are the parameters that the
 * sheet states, for instance two points an occurrence.
 */
public interface ScoringMethod {

    /** The name under which a sheet asks for this method; also the end of its message key {@code scoring.method.…}. */
    String code();

    /** What a rater types, in the order of the form. Keys are unique within the line. */
    List<InputSpec> inputs();

    /**
     * The raw result, before the line's cap and floor, with the formula that gives it. The inputs are complete and within
     * their bounds.
     */
    Computation compute(Inputs inputs, BigFraction weight);

    /** The most that the parameters can give, when they fix it apart from the line's weight; the two must then agree. */
    default @Nullable BigFraction maximum() {
        return null;
    }

    /** The inputs as they stand on a line of this weight: points given by hand end at the weight. */
    default List<InputSpec> inputsFor(BigFraction weight) {
        return inputs().stream()
                .map(input -> input.within(Exact.decimal(weight)))
                .toList();
    }
}

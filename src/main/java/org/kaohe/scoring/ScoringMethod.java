package org.kaohe.scoring;

import java.math.BigDecimal;
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
     * The raw result, before the line's cap and floor, with the formula that gives it. The inputs are complete, within
     * their bounds, without a problem of {@link #check} and {@link #applies} to them.
     */
    Computation compute(Inputs inputs, BigFraction weight);

    /** What is wrong with the inputs together, each of them being within its bounds; empty when they fit. */
    default List<MeasurementProblem> check(String line, Inputs inputs) {
        return List.of();
    }

    /** Whether there was anything to measure; false when the formula would divide by zero. */
    default boolean applies(Inputs inputs) {
        return true;
    }

    /** What the printed form gives literally where that is more than was computed; for comparison only. */
    default BigFraction printed(Inputs inputs, BigFraction weight, Computation computed) {
        return computed.raw();
    }

    /** The most that the parameters can give, when they fix it apart from the line's weight; the two must then agree. */
    default @Nullable BigFraction maximum() {
        return null;
    }

    /** The most that a line of this weight gives where its sheet states nothing else; none when it is open. */
    default @Nullable BigFraction cap(BigFraction weight) {
        return weight;
    }

    /** Whether more of what the indicator measures earns more; none when the parameters or a judgement decide it. */
    default @Nullable Direction rewards() {
        return null;
    }

    /** The inputs as they stand on a line of this weight: points given by hand end at the weight. */
    default List<InputSpec> inputsFor(BigFraction weight) {
        BigDecimal most = Exact.decimal(weight);
        return inputs().stream().map(input -> input.within(most)).toList();
    }
}

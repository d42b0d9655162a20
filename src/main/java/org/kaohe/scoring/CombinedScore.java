package org.kaohe.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One score out of those of several raters.
 *
 * @param score exact; null while a required rater is missing
 * @param formula how it comes about, with the figures put in; null while there is no score
 * @param missing roles that nobody has scored in
 * @param policies what was done about them
 */
public record CombinedScore(
        @Nullable BigFraction score, @Nullable String formula, List<String> missing, List<AppliedPolicy> policies) {

    public CombinedScore {
        missing = List.copyOf(missing);
        policies = List.copyOf(policies);
    }
}

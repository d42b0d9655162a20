package org.kaohe.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Combines the scores of several raters: the members of a role are averaged first, then the roles by their shares (002,
 * R139: the mean of self, colleague and leader). A missing rater drops out and the other shares stand for it; a required
 * one stops the computation.
 */
public final class RaterShares {

    private RaterShares() {}

    /** @throws IllegalArgumentException when no share counts at all */
    public static CombinedScore combine(List<RaterShare> raters) {
        List<RaterShare> counting =
                raters.stream().filter(rater -> rater.share().signum() > 0).toList();
        if (counting.isEmpty()) {
            throw new IllegalArgumentException("No rater has a share");
        }
        List<RaterShare> absent =
                counting.stream().filter(rater -> mean(rater) == null).toList();
        List<String> missing = absent.stream().map(RaterShare::role).toList();
        if (absent.size() == counting.size() || absent.stream().anyMatch(RaterShare::required)) {
            return new CombinedScore(null, null, missing, List.of(said(AppliedPolicy.RATER_BLOCKS, missing)));
        }
        Term score = weighted(counting);
        return new CombinedScore(
                score.exact(),
                score.text(),
                missing,
                missing.isEmpty() ? List.of() : List.of(said(AppliedPolicy.RATER_MISSING, missing)));
    }

    private static AppliedPolicy said(String policy, List<String> missing) {
        return AppliedPolicy.of(policy, String.join(", ", missing));
    }

    private static Term weighted(List<RaterShare> raters) {
        Term sum = Term.ZERO;
        Term shares = Term.ZERO;
        boolean first = true;
        for (RaterShare rater : raters) {
            Term mean = mean(rater);
            if (mean != null) {
                Term share = Term.of(rater.share());
                sum = first ? mean.times(share) : sum.plus(mean.times(share));
                shares = first ? share : shares.plus(share);
                first = false;
            }
        }
        return sum.dividedBy(shares);
    }

    private static @Nullable Term mean(RaterShare rater) {
        List<Term> given = new ArrayList<>();
        for (BigFraction score : rater.scores()) {
            if (Objects.nonNull(score)) {
                given.add(Term.of(score));
            }
        }
        return given.stream()
                .reduce(Term::plus)
                .map(sum -> given.size() == 1 ? sum : sum.dividedBy(Term.of(BigFraction.of(given.size()))))
                .orElse(null);
    }
}

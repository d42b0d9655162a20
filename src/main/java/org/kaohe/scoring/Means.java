package org.kaohe.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Means and weighted sums of official scores, exact (P-ROUND). */
public final class Means {

    private Means() {}

    /**
     * The mean of those that are there (002, R061: 年中 and 年终): a missing month is neither 0 nor filled from the others, and
     * the year is the mean of its months, never of its halves.
     *
     * @return empty when none is there
     */
    public static Optional<BigFraction> present(List<@Nullable BigFraction> scores) {
        List<BigFraction> there = new ArrayList<>();
        for (BigFraction score : scores) {
            if (score != null) {
                there.add(score);
            }
        }
        return there.stream().reduce(BigFraction::add).map(sum -> sum.divide(there.size()));
    }

    /**
     * Two parts by the first one's percentage, such as 70 % measured and 30 % judged (002, R067), or 80 % the department's and
     * 20 % one's own (001, R034).
     *
     * @param percent of the first part, 0 to 100
     */
    public static BigFraction blend(BigFraction first, BigFraction second, int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(percent + " %");
        }
        return first.multiply(percent).add(second.multiply(100 - percent)).divide(100);
    }
}

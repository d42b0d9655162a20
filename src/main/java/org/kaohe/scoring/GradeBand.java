package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grade from its lower bound (included) up to the next higher bound (excluded), judged on the official score.
 *
 * @param from the lowest official score of the grade; none for the last grade, which takes everything below
 */
public record GradeBand(String code, @Nullable BigDecimal from) {

    /** The grade of this official score; none when the sheet has no grades or the score lies below them all. */
    static @Nullable String of(BigDecimal official, List<GradeBand> bands) {
        Comparator<GradeBand> byLowerBound =
                Comparator.comparing(GradeBand::from, Comparator.nullsFirst(Comparator.naturalOrder()));
        return bands.stream()
                .filter(band -> band.from == null || official.compareTo(band.from) >= 0)
                .max(byLowerBound)
                .map(GradeBand::code)
                .orElse(null);
    }
}

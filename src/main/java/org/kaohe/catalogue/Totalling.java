package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Multiplier;
import org.kaohe.scoring.TotalTerms;
import org.kaohe.scoring.ZeroBase;

/**
 * How the lines of a sheet make its total.
 *
 * @param groups empty where every line has a weight of its own
 * @param multiplier none where no critical indicator is printed
 * @param normalise printed total of a perfect sheet; none where it is 100
 * @param raters whose score counts; empty means the superior's alone
 * @param zero what a zero denominator does where the line says nothing
 * @param wholeGrades whether grades are judged on the score rounded to a whole number
 */
public record Totalling(
        List<LineGroup> groups,
        @Nullable CriticalIndicator multiplier,
        @Nullable BigDecimal normalise,
        List<RaterOfSheet> raters,
        ZeroBase zero,
        boolean wholeGrades) {

    public Totalling {
        groups = List.copyOf(groups);
        raters = List.copyOf(raters);
    }

    public Optional<LineGroup> group(@Nullable String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    TotalTerms terms() {
        Multiplier factor = multiplier == null ? null : new Multiplier(multiplier.min(), multiplier.max());
        return new TotalTerms(zero, wholeGrades, factor, normalise);
    }
}

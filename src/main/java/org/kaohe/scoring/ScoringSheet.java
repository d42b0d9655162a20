package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that can be scored: every line has a weight and a method.
 *
 * @param adjustmentLimit how many points, up or down, may be asked for outside the 100; none when the sheet has no such part
 * @param grades empty when the sheet prints no grades
 */
public record ScoringSheet(
        List<ScoringLine> lines, @Nullable BigDecimal adjustmentLimit, List<GradeBand> grades, TotalTerms terms) {

    public ScoringSheet {
        lines = List.copyOf(lines);
        grades = List.copyOf(grades);
        long codes = lines.stream().map(ScoringLine::code).distinct().count();
        if (codes != lines.size()) {
            throw new IllegalArgumentException("Line codes are not unique");
        }
    }

    public ScoringSheet(List<ScoringLine> lines, @Nullable BigDecimal adjustmentLimit, List<GradeBand> grades) {
        this(lines, adjustmentLimit, grades, TotalTerms.PLAIN);
    }

    ZeroBase zero(ScoringLine line) {
        ZeroBase own = line.terms().zero();
        return own == null ? terms.zero() : own;
    }

    BigFraction weight() {
        return lines.stream().map(ScoringLine::weight).reduce(BigFraction.ZERO, BigFraction::add);
    }
}

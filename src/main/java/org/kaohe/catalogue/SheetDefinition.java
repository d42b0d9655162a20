package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.GradeBand;

/**
 * A sheet as its YAML states it ({@code src/docs/sheet-format.md}); it may be incomplete, the linter says where.
 *
 * @param position code of the position whose holders are appraised with it; none for a sheet that nobody is given
 * @param source document and title of the printed form
 * @param adjustmentLimit points up or down that may be asked for outside the 100 (002, R119, R120); none without that part
 * @param veto whether the sheet has the one-vote veto (002, R122)
 * @param interview whether the score is recognised only with a recorded interview (002, R124)
 * @param grades empty where the form prints none
 */
public record SheetDefinition(
        String code,
        String titleZh,
        String titleEn,
        @Nullable String position,
        String source,
        @Nullable String commentZh,
        @Nullable String commentEn,
        List<SheetLine> lines,
        @Nullable BigDecimal adjustmentLimit,
        boolean veto,
        boolean interview,
        List<GradeBand> grades,
        SheetFacts facts,
        Totalling totalling) {

    public SheetDefinition {
        lines = List.copyOf(lines);
        grades = List.copyOf(grades);
    }

    /** The same sheet with some of its lines only. */
    public SheetDefinition of(List<SheetLine> some) {
        return new SheetDefinition(
                code,
                titleZh,
                titleEn,
                position,
                source,
                commentZh,
                commentEn,
                some,
                adjustmentLimit,
                veto,
                interview,
                grades,
                facts,
                totalling);
    }

    /**
     * The sheet as it holds for somebody of this grade of staff: nothing is asked on a line that is for a higher one, and its
     * weight goes the way of a line that is not applicable (002, R117).
     *
     * @param grade such as P2, empty for somebody without one; null where it does not matter, then every line applies
     */
    public SheetDefinition forGrade(@Nullable String grade) {
        boolean reserves = lines.stream().anyMatch(line -> line.settings().appliesFrom() != null);
        return grade == null || !reserves ? this : reserved(grade);
    }

    private SheetDefinition reserved(String grade) {
        return of(lines.stream().map(line -> line.forGrade(grade)).toList());
    }

    /** The lines whose figures a rater types. */
    public List<SheetLine> ratedLines() {
        return lines.stream().filter(SheetLine::rated).toList();
    }

    /** Everything that a rater is asked for: the lines, then the critical indicator where there is one. */
    public List<AskedLine> asked() {
        CriticalIndicator critical = totalling.multiplier();
        Stream<AskedLine> after = critical == null ? Stream.of() : Stream.of(critical.asked());
        return Stream.concat(ratedLines().stream().map(SheetLine::asked), after).toList();
    }

    public Optional<AskedLine> asked(String lineCode) {
        return asked().stream().filter(line -> line.code().equals(lineCode)).findFirst();
    }

    public Optional<SheetLine> line(String lineCode) {
        return lines.stream().filter(line -> line.code().equals(lineCode)).findFirst();
    }
}

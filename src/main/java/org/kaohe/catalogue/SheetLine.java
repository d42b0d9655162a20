package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.InputSpec;
import org.kaohe.scoring.ScoringMethod;

/**
 * One indicator of a sheet.
 *
 * @param code unique within the sheet, usable as the start of a form key: {@code L01}
 * @param weight points out of 100, a share of a group already multiplied by the group's weight; missing where the source has lost it, which a draft may have
 * @param ruleZh how the points come about, in our words
 * @param printed the formula word for word as the source prints it; a fact, never interpreted
 * @param source document and rule, {@code 002_aaa40ed1f1a4b536.txt, R129}
 * @param ours true when weight or rule are not printed and were added by us; the note says what
 * @param mayBeNegative true only where the printed form says so (X43)
 * @param method missing in a draft whose source states no rule
 */
public record SheetLine(
        String code,
        String groupZh,
        String groupEn,
        String nameZh,
        String nameEn,
        @Nullable BigDecimal weight,
        @Nullable String targetZh,
        @Nullable String targetEn,
        String ruleZh,
        String ruleEn,
        @Nullable String printed,
        @Nullable String source,
        boolean ours,
        @Nullable String noteZh,
        @Nullable String noteEn,
        boolean mayBeNegative,
        @Nullable ScoringMethod method,
        List<InputLabel> inputs,
        LineSettings settings,
        Judged judged,
        PrintedFigures printedFigures) {

    /** The scoring method that takes a sum and a number, as the months' scores give them. */
    static final String MEAN = "mean-mark";

    public SheetLine {
        inputs = List.copyOf(inputs);
    }

    /** Whether a rater types this line's figures: not where they come from the months, nor where the line is for a higher grade. */
    public boolean rated() {
        return judged.figures() == FigureSource.RATER && !settings.reserved();
    }

    /** The line on the sheet of somebody of this grade; reserved where it is for a higher one (002, R117). */
    SheetLine forGrade(String grade) {
        String from = settings.appliesFrom();
        return from == null || StaffGrade.reaches(grade, from)
                ? this
                : new SheetLine(
                        code,
                        groupZh,
                        groupEn,
                        nameZh,
                        nameEn,
                        weight,
                        targetZh,
                        targetEn,
                        ruleZh,
                        ruleEn,
                        printed,
                        source,
                        ours,
                        noteZh,
                        noteEn,
                        mayBeNegative,
                        method,
                        inputs,
                        settings.reserve(),
                        judged,
                        printedFigures);
    }

    /** What is asked on this line, in the order of the form; empty while the line has no method or no weight. */
    public List<InputSpec> inputSpecs() {
        return method == null || weight == null ? List.of() : method.inputsFor(Exact.of(weight));
    }

    /** The label of an input; an unlabelled one, which no published sheet has, is called by its key. */
    public InputLabel label(String key) {
        return asked().label(key);
    }

    /** The line as a rater sees it. */
    public AskedLine asked() {
        return new AskedLine(code, nameZh, nameEn, inputSpecs(), inputs);
    }
}

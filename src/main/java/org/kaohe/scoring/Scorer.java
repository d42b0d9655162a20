package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Computes a sheet: checks every figure, scores each line, adds up, applies plus and minus, veto, rounding and grade. */
public final class Scorer {

    private Scorer() {}

    /**
     * The score of these measurements (line code → input key → figure). Nothing is guessed: a missing, unknown or
     * unusable figure, or an adjustment beyond the sheet's limit (refused, never cut), makes it {@link Refused}, and so does
     * a sheet on which there was nothing to measure at all.
     */
    public static Scoring score(ScoringSheet sheet, Map<String, Map<String, BigDecimal>> measurements, Extras extras) {
        List<MeasurementProblem> problems = MeasurementCheck.problems(sheet, measurements, extras);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        List<LineScore> lines = sheet.lines().stream()
                .map(line -> LineScoring.score(sheet, line, measurements.getOrDefault(line.code(), Map.of())))
                .toList();
        if (lines.stream().allMatch(line -> line.unmeasured() == ZeroBase.RENORMALISE)) {
            return new Refused(List.of(MeasurementProblem.of("", "", "nothing-applies")));
        }
        BigDecimal mark = measurements.getOrDefault(Multiplier.LINE, Map.of()).get(Multiplier.INPUT);
        return new Scored(Totals.of(sheet, lines, sheet.terms().multiplier() == null ? null : mark, extras));
    }

    /**
     * One score out of those of several raters by their shares (002, R064, X59): their exact totals are combined, then plus
     * and minus, veto, the one rounding and the grade apply. The lines are those of the first rater; a single rater's total
     * stays as it is.
     *
     * @throws IllegalArgumentException when no share counts
     */
    public static ScoreResult shared(ScoringSheet sheet, List<OwnScore> raters, Extras extras) {
        List<RaterShare> shares = raters.stream().map(OwnScore::shared).toList();
        CombinedScore combined = raters.size() == 1 ? null : RaterShares.combine(shares);
        return Totals.shared(sheet, raters.get(0).score(), combined, extras);
    }
}

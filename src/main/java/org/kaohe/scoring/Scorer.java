package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** Computes a sheet: checks every figure, scores each line, adds up, applies plus and minus, veto, rounding and grade. */
public final class Scorer {

    private Scorer() {}

    /**
     * The score of these measurements (line code → input key → figure). Nothing is guessed: a missing, unknown or
     * unusable figure, or an adjustment beyond the sheet's limit (refused, never cut), makes it {@link Refused}.
     */
    public static Scoring score(ScoringSheet sheet, Map<String, Map<String, BigDecimal>> measurements, Extras extras) {
        List<MeasurementProblem> problems = MeasurementCheck.problems(sheet, measurements, extras);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        List<LineScore> lines = sheet.lines().stream()
                .map(line -> score(line, measurements.getOrDefault(line.code(), Map.of())))
                .toList();
        return new Scored(total(sheet, lines, extras));
    }

    private static LineScore score(ScoringLine line, Map<String, BigDecimal> figures) {
        Inputs inputs = Inputs.ordered(line.method().inputs(), figures);
        Computation computed = line.method().compute(inputs, line.weight());
        List<AppliedPolicy> policies = new ArrayList<>(computed.policies());
        BigFraction points = computed.raw();
        if (points.compareTo(line.weight()) > 0) {
            policies.add(AppliedPolicy.of(AppliedPolicy.CAP, Exact.shown(points), Exact.shown(line.weight())));
            points = line.weight();
        }
        if (points.signum() < 0 && !line.mayBeNegative()) {
            policies.add(AppliedPolicy.of(AppliedPolicy.FLOOR, Exact.shown(points)));
            points = BigFraction.ZERO;
        }
        return new LineScore(
                line.code(), inputs.values(), computed.formula(), line.weight(), computed.raw(), policies, points);
    }

    private static ScoreResult total(ScoringSheet sheet, List<LineScore> lines, Extras extras) {
        List<AppliedPolicy> policies = new ArrayList<>();
        BigFraction sum = lines.stream().map(LineScore::points).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction total = sum;
        BigDecimal adjustment = extras.adjustment();
        BigDecimal limit = sheet.adjustmentLimit();
        if (adjustment != null && limit != null) {
            total = total.add(Exact.of(adjustment));
            policies.add(AppliedPolicy.of(AppliedPolicy.ADJUST, adjustment.toPlainString(), limit.toPlainString()));
        }
        if (extras.vetoed()) {
            policies.add(AppliedPolicy.of(AppliedPolicy.VETO, Exact.shown(total)));
            total = BigFraction.ZERO;
        }
        BigDecimal official = OfficialScore.of(total);
        if (!Exact.of(official).equals(total)) {
            policies.add(AppliedPolicy.of(AppliedPolicy.ROUND, Exact.shown(total), official.toPlainString()));
        }
        String grade = GradeBand.of(official, sheet.grades());
        return new ScoreResult(lines, sum, adjustment, extras.vetoed(), total, official, grade, policies);
    }
}

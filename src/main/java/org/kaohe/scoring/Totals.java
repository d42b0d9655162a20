package org.kaohe.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** From the points of the lines to the official score, step by step, each step said. */
final class Totals {

    /** Below this share of the weight a score says too little, and HR decides. */
    private static final BigFraction ENOUGH = BigFraction.of(60, 100);

    /** What belongs to an official score, not to a total on the way to it. */
    private static final Set<String> AT_THE_END = Set.of(AppliedPolicy.ROUND, AppliedPolicy.GRADE_WHOLE);

    private final ScoringSheet sheet;
    private final List<LineScore> lines;
    private final List<AppliedPolicy> policies = new ArrayList<>();
    private BigFraction total;

    private Totals(ScoringSheet sheet, List<LineScore> lines) {
        this.sheet = sheet;
        this.lines = lines;
        this.total = lines.stream().map(LineScore::points).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** @param mark mark of the critical indicator; none where the sheet has none */
    static ScoreResult of(ScoringSheet sheet, List<LineScore> lines, @Nullable BigDecimal mark, Extras extras) {
        Totals totals = new Totals(sheet, lines);
        BigFraction sum = totals.total;
        totals.renormalise();
        totals.multiply(mark);
        BigFraction unnormalised = totals.normalise();
        totals.extras(extras);
        BigDecimal official = totals.round();
        String grade = totals.grade(official);
        return new ScoreResult(
                lines,
                sum,
                extras.adjustment(),
                extras.vetoed(),
                totals.total,
                official,
                grade,
                totals.policies,
                mark,
                unnormalised,
                totals.printed(mark));
    }

    /** From totals that are combined already. */
    static ScoreResult shared(ScoringSheet sheet, ScoreResult first, @Nullable CombinedScore combined, Extras extras) {
        Totals totals = new Totals(sheet, first.lines());
        totals.policies.addAll(first.policies().stream()
                .filter(policy -> !AT_THE_END.contains(policy.code()))
                .toList());
        totals.total = first.total();
        if (combined != null) {
            totals.policies.addAll(combined.policies());
            totals.total = Objects.requireNonNull(combined.score());
            totals.policies.add(AppliedPolicy.of(
                    AppliedPolicy.RATERS, String.valueOf(combined.formula()), Exact.shown(totals.total)));
        }
        totals.extras(extras);
        BigDecimal official = totals.round();
        return new ScoreResult(
                first.lines(),
                first.sum(),
                extras.adjustment(),
                extras.vetoed(),
                totals.total,
                official,
                totals.grade(official),
                totals.policies,
                first.multiplier(),
                first.unnormalised(),
                first.printed());
    }

    private void renormalise() {
        if (lines.stream().allMatch(line -> line.unmeasured() == null)) {
            return;
        }
        BigFraction whole = sheet.weight();
        BigFraction kept = weight(lines.stream().filter(line -> line.unmeasured() != ZeroBase.RENORMALISE));
        if (kept.compareTo(whole) < 0) {
            BigFraction before = total;
            total = before.multiply(whole).divide(kept);
            say(AppliedPolicy.RENORMALISED, before, kept, whole, total);
        }
        BigFraction measured = weight(lines.stream().filter(line -> line.unmeasured() == null));
        if (measured.compareTo(whole.multiply(ENOUGH)) < 0) {
            say(AppliedPolicy.THIN, measured, whole);
        }
    }

    private void multiply(@Nullable BigDecimal mark) {
        Multiplier multiplier = sheet.terms().multiplier();
        if (multiplier == null || mark == null) {
            return;
        }
        BigFraction factor = multiplier.factor(mark);
        if (!factor.equals(Multiplier.unclamped(mark))) {
            say(AppliedPolicy.CLAMP, Multiplier.unclamped(mark), factor);
        }
        total = total.multiply(factor);
        say(AppliedPolicy.MULTIPLIER, Exact.of(mark), factor, total);
    }

    private @Nullable BigFraction normalise() {
        BigDecimal perfect = sheet.terms().normalise();
        if (perfect == null) {
            return null;
        }
        BigFraction before = total;
        total = before.multiply(100).divide(Exact.of(perfect));
        say(AppliedPolicy.DEPARTMENT, before, Exact.of(perfect), total);
        return before;
    }

    private void extras(Extras extras) {
        BigDecimal adjustment = extras.adjustment();
        BigDecimal limit = sheet.adjustmentLimit();
        if (adjustment != null && limit != null) {
            total = total.add(Exact.of(adjustment));
            policies.add(AppliedPolicy.of(AppliedPolicy.ADJUST, adjustment.toPlainString(), limit.toPlainString()));
        }
        if (extras.vetoed()) {
            say(AppliedPolicy.VETO, total);
            total = BigFraction.ZERO;
        }
    }

    private BigDecimal round() {
        BigDecimal official = OfficialScore.of(total);
        if (!Exact.of(official).equals(total)) {
            policies.add(AppliedPolicy.of(AppliedPolicy.ROUND, Exact.shown(total), official.toPlainString()));
        }
        return official;
    }

    private @Nullable String grade(BigDecimal official) {
        if (!sheet.terms().wholeGrades() || sheet.grades().isEmpty()) {
            return GradeBand.of(official, sheet.grades());
        }
        BigDecimal whole = official.setScale(0, RoundingMode.HALF_UP);
        policies.add(AppliedPolicy.of(AppliedPolicy.GRADE_WHOLE, official.toPlainString(), whole.toPlainString()));
        return GradeBand.of(whole, sheet.grades());
    }

    /** What the form gives literally: nothing capped, clamped or brought to 100. */
    private @Nullable BigFraction printed(@Nullable BigDecimal mark) {
        if (lines.stream().anyMatch(line -> line.printed() == null)) {
            return null;
        }
        BigFraction sum = lines.stream()
                .map(LineScore::printed)
                .filter(Objects::nonNull)
                .reduce(BigFraction.ZERO, BigFraction::add);
        return mark == null ? sum : sum.multiply(Multiplier.unclamped(mark));
    }

    private static BigFraction weight(Stream<LineScore> some) {
        return some.map(LineScore::weight).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private void say(String policy, BigFraction... figures) {
        policies.add(new AppliedPolicy(
                policy, Arrays.stream(figures).map(Exact::shown).toList()));
    }
}

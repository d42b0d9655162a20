package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.scoring.Samples.Sample;

/** What holds for every method and every figure; the seed is in the report, {@code -Dkaohe.seed=…} repeats a run. */
class PropertiesTest {

    private static final int RUNS = 200;
    private static final int MOST_RUNS = 20_000;

    private final long seed = Long.getLong("kaohe.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void tell(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(seed));
    }

    static List<Sample> samples() {
        return Samples.all();
    }

    private static LineScore line(Sample sample, Map<String, BigDecimal> figures) {
        ScoringSheet sheet = new ScoringSheet(List.of(sample.line("L01")), null, List.of(), everyLineCounts());
        ScoreResult result = Figures.result(Scorer.score(sheet, Map.of("L01", figures), Extras.NONE));
        assertThat(Recalculation.of(result)).isEqualTo(result.official());
        return result.lines().get(0);
    }

    private static TotalTerms everyLineCounts() {
        return new TotalTerms(ZeroBase.NOTHING, false, null, null);
    }

    @Test
    void no_method_is_left_out() {
        assertThat(Samples.all().stream().map(one -> one.method().code()).collect(Collectors.toSet()))
                .isEqualTo(ScoringMethods.codes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void points_stay_between_nothing_and_the_cap_and_follow_from_the_explanation(Sample sample) {
        for (int i = 0; i < RUNS; i++) {
            Map<String, BigDecimal> figures = Samples.figures(sample, random);

            LineScore line = line(sample, figures);

            String told = "seed " + seed + ": " + figures;
            BigFraction cap = sample.method().cap(sample.weight());
            assertThat(line.points().signum()).as(told).isNotNegative();
            assertThat(cap == null || line.points().compareTo(cap) <= 0)
                    .as(told)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void better_figures_never_earn_less_and_earn_more_somewhere(Sample sample) {
        Map<String, Integer> changed = new TreeMap<>();
        for (int i = 0; i < RUNS || changed.containsValue(0) && i < MOST_RUNS; i++) {
            Map<String, BigDecimal> figures = Samples.figures(sample, random);
            sample.better().forEach(key -> changed.merge(key, moves(sample, figures, key, 1), Integer::sum));
            sample.worse().forEach(key -> changed.merge(key, moves(sample, figures, key, -1), Integer::sum));
        }
        assertThat(changed).as("seed %s", seed).isNotEmpty().doesNotContainValue(0);
    }

    /** 1 where the points have changed, 0 where they are the same. */
    private int moves(Sample sample, Map<String, BigDecimal> figures, String key, int direction) {
        Map<String, BigDecimal> more = Samples.more(sample, figures, key, random);
        if (!Samples.accepts(sample, more)) {
            return 0;
        }
        LineScore before = line(sample, figures);
        LineScore after = line(sample, more);
        if (before.unmeasured() != null || after.unmeasured() != null) {
            return 0;
        }
        int compared = after.points().compareTo(before.points());
        assertThat(compared * direction)
                .as("seed %s: %s more, %s then %s", seed, key, figures, more)
                .isNotNegative();
        return compared == 0 ? 0 : 1;
    }

    @Test
    void the_order_of_lines_does_not_matter_and_the_total_is_the_exact_sum_before_the_one_rounding() {
        for (int i = 0; i < RUNS; i++) {
            List<ScoringLine> lines = new ArrayList<>();
            Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
            for (Sample sample : Samples.all()) {
                ScoringLine line = sample.line("L" + lines.size());
                lines.add(line);
                figures.put(line.code(), Samples.figures(sample, random));
            }
            ScoreResult result = score(lines, figures);
            Collections.shuffle(lines, random);

            ScoreResult shuffled = score(lines, figures);

            BigFraction sum = result.lines().stream().map(LineScore::points).reduce(BigFraction.ZERO, BigFraction::add);
            assertThat(result.total()).as("seed %s", seed).isEqualTo(sum).isEqualTo(shuffled.total());
            assertThat(result.official()).isEqualTo(OfficialScore.of(sum)).isEqualTo(shuffled.official());
            assertThat(Recalculation.of(shuffled)).isEqualTo(result.official());
        }
    }

    private static ScoreResult score(List<ScoringLine> lines, Map<String, Map<String, BigDecimal>> figures) {
        return Figures.result(
                Scorer.score(new ScoringSheet(lines, null, List.of(), everyLineCounts()), figures, Extras.NONE));
    }

    @Test
    void lines_that_apply_stand_for_those_that_do_not() {
        for (int i = 0; i < RUNS; i++) {
            List<ScoringLine> lines = new ArrayList<>();
            Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
            for (Sample sample : Samples.all()) {
                ScoringLine line = sample.line("L" + lines.size());
                lines.add(line);
                figures.put(line.code(), Samples.figures(sample, random));
                figures.get(line.code()).replace("total", BigDecimal.ZERO);
                figures.get(line.code()).replace("missed", BigDecimal.ZERO);
            }
            ScoreResult result =
                    Figures.result(Scorer.score(new ScoringSheet(lines, null, List.of()), figures, Extras.NONE));

            BigFraction kept = BigFraction.ZERO;
            BigFraction whole = BigFraction.ZERO;
            for (LineScore line : result.lines()) {
                whole = whole.add(line.weight());
                kept = line.unmeasured() == null ? kept.add(line.weight()) : kept;
            }
            assertThat(result.total())
                    .as("seed %s", seed)
                    .isEqualTo(result.sum().multiply(whole).divide(kept));
            assertThat(Recalculation.of(result)).isEqualTo(result.official());
        }
    }

    /** Every line at once, with a critical indicator, a printed total below 100, points up or down, a veto and grades. */
    @Test
    void the_total_goes_through_multiplier_normalisation_and_extras_in_this_order() {
        for (int i = 0; i < RUNS; i++) {
            List<ScoringLine> lines = new ArrayList<>();
            Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
            for (Sample sample : Samples.all()) {
                ScoringLine line = sample.line("L" + lines.size());
                lines.add(line);
                figures.put(line.code(), Samples.figures(sample, random));
            }
            BigDecimal mark = BigDecimal.valueOf(random.nextInt(20_001), 2);
            figures.put(Multiplier.LINE, Map.of(Multiplier.INPUT, mark));
            BigDecimal perfect = BigDecimal.valueOf(50L + random.nextInt(100));
            Multiplier multiplier = new Multiplier(BigDecimal.valueOf(random.nextInt(10), 1), BigDecimal.ONE);
            BigDecimal adjustment = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(2001) - 1000L, 2);
            Extras extras = new Extras(adjustment, random.nextInt(10) == 0);
            List<GradeBand> grades = List.of(new GradeBand("A", BigDecimal.valueOf(90)), new GradeBand("B", null));
            TotalTerms terms = new TotalTerms(ZeroBase.NOTHING, random.nextBoolean(), multiplier, perfect);
            Scoring scoring = Scorer.score(new ScoringSheet(lines, BigDecimal.TEN, grades, terms), figures, extras);

            ScoreResult result = Figures.result(scoring);

            BigFraction factor = Exact.of(mark).divide(100);
            factor = factor.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : factor;
            BigFraction least = Exact.of(multiplier.min());
            factor = factor.compareTo(least) < 0 ? least : factor;
            BigFraction total = result.sum().multiply(factor).multiply(100).divide(Exact.of(perfect));
            total = adjustment == null ? total : total.add(Exact.of(adjustment));
            total = extras.vetoed() ? BigFraction.ZERO : total;
            assertThat(result.total()).as("seed %s", seed).isEqualTo(total);
            assertThat(result.official()).isEqualTo(OfficialScore.of(total));
            BigDecimal graded =
                    terms.wholeGrades() ? result.official().setScale(0, RoundingMode.HALF_UP) : result.official();
            assertThat(result.grade()).isEqualTo(graded.compareTo(BigDecimal.valueOf(90)) >= 0 ? "A" : "B");
            assertThat(Recalculation.of(result)).isEqualTo(result.official());
        }
    }
}

package org.kaohe.scoring;

import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;

/** One or more of every scoring method, with what makes it better or worse, and figures at random for them. */
final class Samples {

    /** Figures of every size, so that small rates and large numbers occur as well as the middle. */
    private static final int[] SIZES = {1, 4, 40, 120, 10_000};

    private Samples() {}

    /**
     * @param better inputs of which more is never worse
     * @param worse inputs of which more is never better
     */
    record Sample(ScoringMethod method, BigFraction weight, List<String> better, List<String> worse) {

        ScoringLine line(String code) {
            return new ScoringLine(code, weight, method, false);
        }

        @Override
        public String toString() {
            return method.toString();
        }
    }

    private static Sample sample(ScoringMethod method, String weight, String better, String worse) {
        return new Sample(method, exact(weight), words(better), words(worse));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>(List.of(
                sample(new RatioToTarget(decimal("98"), false), "40", "achieved", "total"),
                sample(new RatioToTarget(decimal("95"), true), "40", "total", "missed"),
                sample(new PlainRatio(false), "15", "achieved", "total"),
                sample(new PlainRatio(true), "15", "total", "missed"),
                sample(new Cliff(decimal("0.15"), true), "30", "", "rate"),
                sample(new Within(decimal("45"), false), "10", "", "value"),
                sample(new DueDate(decimal("3"), true), "15", "", "day"),
                sample(new ZeroTolerance(), "30", "", "errors"),
                sample(new Quota(decimal("2"), decimal("2.5")), "5", "done", ""),
                sample(new Quota(decimal("8000"), null), "10", "done", ""),
                sample(new Quota(decimal("1"), null, Quota.Per.WEEK), "20", "done", "periods"),
                sample(new SamplingQuota(decimal("10")), "20", "sampled", "total"),
                sample(new Excess(decimal("5"), decimal("0.5")), "10", "", "number"),
                sample(new Training(decimal("2"), decimal("75"), decimal("1")), "5", "score", "missed"),
                sample(new TeamRatio(), "100/3", "completion", ""),
                sample(new MarkScale(decimal("1"), decimal("10")), "20", "mark", ""),
                sample(new MeanMark(decimal("1"), decimal("10"), decimal("10")), "20", "sum", "raters"),
                sample(
                        new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), false, decimal("3")),
                        "7",
                        "value",
                        ""),
                sample(new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), false, null), "7", "value", ""),
                sample(new RangeAdjust(decimal("95"), decimal("98"), decimal("0.5"), true, null), "3.5", "value", ""),
                sample(new Opinion(decimal("95"), decimal("97")), "35", "opinion", ""),
                sample(new Manual(), "20", "points", ""),
                sample(new Manual(decimal("100")), "20", "mark", ""),
                sample(new MeanShare(), "30", "own", "mean"),
                sample(levels(), "30", "percent", ""),
                sample(rubric(), "20", "points", ""),
                sample(deduction(), "20", "", "chat contradictPoints late"),
                sample(repairs(), "10", "served", "external internal"),
                sample(bands(Bands.Of.RATE), "12", "rate", ""),
                sample(bands(Bands.Of.RATIO), "12", "achieved", "total"),
                sample(bands(Bands.Of.VALUE), "12", "value", ""),
                sample(
                        new Bands(Bands.Of.RATIO, bands(Bands.Of.RATIO).bands(), decimal("100")),
                        "12",
                        "achieved",
                        "total"),
                sample(new Linear(Bands.Of.VALUE, decimal("2000"), decimal("6000")), "17.5", "value", ""),
                sample(new Linear(Bands.Of.RATIO, decimal("10"), decimal("0")), "17.5", "total", "achieved"),
                sample(composite(), "7", "progressAchieved effectRate", "progressTotal"),
                sample(
                        new AsPrinted(Expression.parse("min(weight, a / b * 10 - (a + 2) * 0.5)"), List.of("a", "b")),
                        "10",
                        "",
                        "b")));
        for (LowerIsBetter.Above above : LowerIsBetter.Above.values()) {
            all.add(sample(new LowerIsBetter(decimal("2"), true, above), "50", "base", "count"));
            all.add(sample(new LowerIsBetter(decimal("2"), false, above), "50", "base", "count"));
        }
        return all;
    }

    private static LevelScale levels() {
        return new LevelScale(List.of(
                new LevelScale.Level(decimal("100"), "优秀", "Excellent"),
                new LevelScale.Level(decimal("60"), "一般", "Fair"),
                new LevelScale.Level(decimal("20"), "很差", "Very poor")));
    }

    private static Rubric rubric() {
        return new Rubric(
                false,
                List.of(
                        new Rubric.Level("A", decimal("15"), decimal("20"), "优秀", "Excellent"),
                        new Rubric.Level("C", decimal("0"), decimal("10"), "不合格", "Fail")));
    }

    private static Deduction deduction() {
        return new Deduction(List.of(
                new DeductionItem.Fixed("chat", decimal("2")),
                new DeductionItem.Chosen("contradict", decimal("5"), decimal("10")),
                new DeductionItem.Tiered("late", List.of(decimal("0"), decimal("0"), decimal("1"), decimal("5")))));
    }

    private static ThresholdExcess repairs() {
        return new ThresholdExcess(List.of(
                new ThresholdExcess.Part("external", decimal("2"), decimal("5"), decimal("1")),
                new ThresholdExcess.Part("internal", decimal("1.5"), decimal("5"), decimal("0.5"))));
    }

    private static Bands bands(Bands.Of of) {
        return new Bands(
                of,
                List.of(
                        new Bands.Band(decimal("100"), null, decimal("12")),
                        new Bands.Band(decimal("95"), null, decimal("10")),
                        new Bands.Band(decimal("75"), null, decimal("2.5"))));
    }

    private static Composite composite() {
        return new Composite(List.of(
                new Composite.Part("progress", decimal("3"), new PlainRatio(false)),
                new Composite.Part("effect", decimal("4"), bands(Bands.Of.RATE))));
    }

    /** Figures at random that the method accepts. */
    static Map<String, BigDecimal> figures(Sample sample, Random random) {
        while (true) {
            int size = SIZES[random.nextInt(SIZES.length)];
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            sample.method()
                    .inputsFor(sample.weight())
                    .forEach(input -> figures.put(
                            input.key(),
                            figure(input, random.nextBoolean() ? size : SIZES[random.nextInt(SIZES.length)], random)));
            if (accepts(sample, figures)) {
                return figures;
            }
        }
    }

    /** A little more of one input, or a higher choice; the same again where there is none. */
    static Map<String, BigDecimal> more(Sample sample, Map<String, BigDecimal> figures, String key, Random random) {
        InputSpec input = sample.method().inputsFor(sample.weight()).stream()
                .filter(asked -> asked.key().equals(key))
                .findFirst()
                .orElseThrow();
        BigDecimal before = figures.get(key);
        Map<String, BigDecimal> more = new LinkedHashMap<>(figures);
        if (input.kind() == InputKind.CHOICE) {
            input.choices().stream()
                    .map(Choice::value)
                    .filter(value -> value.compareTo(before) > 0)
                    .min(Comparator.naturalOrder())
                    .ifPresent(value -> more.put(key, value));
        } else {
            more.put(key, before.add(BigDecimal.valueOf(1L + random.nextInt(random.nextBoolean() ? 3 : 40))));
        }
        return more;
    }

    static boolean accepts(Sample sample, Map<String, BigDecimal> figures) {
        return sample.method().inputsFor(sample.weight()).stream()
                        .allMatch(input ->
                                input.check("L01", figures.get(input.key())).isEmpty())
                && sample.method().check("L01", new Inputs(figures)).isEmpty();
    }

    private static BigDecimal figure(InputSpec input, int bound, Random random) {
        if (input.kind() == InputKind.CHOICE) {
            return input.choices().get(random.nextInt(input.choices().size())).value();
        }
        int whole = random.nextInt(
                (input.max() == null ? bound : Math.min(bound, input.max().intValue())) + 1);
        int scale = input.kind() == InputKind.COUNT ? 0 : random.nextInt(4);
        return BigDecimal.valueOf(whole).add(BigDecimal.valueOf(random.nextInt(9), scale));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Worked.measured;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.scoring.Worked.Measured;

/** Whole sheets of the worked examples, with zero bases, adjustment, veto and bonus. */
class WorkedTotalsTest {

    /** Method, weight and parameters of the lines, which the examples leave to the printed sheets. */
    private static final Map<String, String> LINES = Map.of(
            "W054",
                    "plain-ratio 50; lower-is-better 20 limit=2; plain-ratio 10; plain-ratio 10; ratio-to-target 10 target=99",
            "W056",
                    "ratio-to-target 30 target=90 misses=true; ratio-to-target 30 target=98; ratio-to-target 20 target=98;"
                            + " ratio-to-target 20 target=98 misses=true",
            "W058",
                    "plain-ratio 5 misses=true; plain-ratio 20 misses=true; plain-ratio 10 misses=true;"
                            + " ratio-to-target 10 target=99 misses=true; plain-ratio 20 misses=true;"
                            + " plain-ratio 10 misses=true; ratio-to-target 20 target=98 misses=true;"
                            + " plain-ratio 5 misses=true",
            "W060", "plain-ratio 50; plain-ratio 30; zero-tolerance 10; ratio-to-target 10 target=98",
            "W062",
                    "plain-ratio 20; ratio-to-target 20 target=90; due-date 10 day=20; quota 20 required=1 per=week;"
                            + " plain-ratio 10; ratio-to-target 20 target=70",
            "W064", "manual 20 of=100; plain-ratio 30; manual 20 of=100; manual 20 of=100; manual 10 of=100",
            "W066",
                    "ratio-to-target 40 target=98; ratio-to-target 25 target=100; plain-ratio 15; plain-ratio 10;"
                            + " zero-tolerance 10");

    static boolean mine(Example example) {
        return example.of("sheet total", "zero denominator", "adjustment", "veto")
                || example.of("opinion/standard") && example.has("weights");
    }

    static Stream<Example> examples() {
        return Example.which(WorkedTotalsTest::mine);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void come_out_as_worked_out(Example example) {
        if (example.inputs().isArray()) {
            sheet(example);
        } else if (example.of("zero denominator")) {
            zero(example);
        } else if (example.of("adjustment", "veto")) {
            extras(example);
        } else if (example.of("opinion/standard")) {
            opinions(example);
        } else if (example.has("weights_column")) {
            assertThat(full(example.list("weights_column"))).isEqualTo(example.answer("default"));
            assertThat(full(example.list("weights_with_formula"))).isEqualTo(example.answer("with_formula_weights"));
        } else {
            sections(example);
        }
    }

    private static List<Measured> lines(Example example, List<String> measurements) {
        String[] written = LINES.get(example.sheet()).split("; ");
        List<Measured> lines = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            String[] words = written[i].split(" ");
            Map<String, String> values = new HashMap<>();
            for (int j = 2; j < words.length; j++) {
                values.put(words[j].split("=")[0], words[j].split("=")[1]);
            }
            ScoringMethod method =
                    ScoringMethods.read(words[0], new Parameters(values)).orElseThrow();
            lines.add(
                    measured("L0" + (i + 1), method, words[1], asPrinted(method), typed(method, measurements.get(i))));
        }
        return lines;
    }

    private static @Nullable String asPrinted(ScoringMethod method) {
        if (method instanceof LowerIsBetter rate) {
            return "(count / base) * 100 / " + rate.limit() + " * weight";
        }
        if (method instanceof RatioToTarget ratio && ratio.misses()) {
            return "(missed / total) * 100 / " + ratio.target() + " * weight";
        }
        return method instanceof PlainRatio plain && plain.misses() ? "missed / total * weight" : null;
    }

    private static String[] typed(ScoringMethod method, String measurement) {
        List<BigDecimal> numbers =
                measurement.startsWith("no ") ? List.of(BigDecimal.ZERO) : Example.numbers(measurement);
        List<String> typed = new ArrayList<>();
        List<InputSpec> inputs = method.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            typed.add(inputs.get(i).key());
            typed.add(numbers.get(i).toPlainString());
        }
        return typed.toArray(String[]::new);
    }

    private static void sheet(Example example) {
        List<String> measurements = new ArrayList<>();
        example.inputs()
                .forEach(line -> measurements.add(line.get("measurement").asText()));
        ScoreResult result = Worked.total(lines(example, measurements).toArray(Measured[]::new));

        for (int i = 0; i < measurements.size(); i++) {
            JsonNode line = example.inputs().get(i);
            assertThat(result.lines().get(i).points())
                    .isEqualTo(Example.exact(line.get("default").asText()));
            assertThat(result.lines().get(i).printed())
                    .isEqualTo(Example.exact(line.get("printed").asText()));
        }
        assertThat(result.total()).isEqualTo(example.answer("default_total"));
        assertThat(result.printed()).isEqualTo(example.answer("printed_total"));
    }

    private static void zero(Example example) {
        List<String> measurements = new ArrayList<>();
        example.inputs().get("lines").forEach(line -> measurements.add(line.asText()));
        Map<ZeroBase, String> answers =
                Map.of(ZeroBase.RENORMALISE, "default", ZeroBase.FULL, "full_marks", ZeroBase.NOTHING, "zero_marks");
        answers.forEach((zero, answer) -> {
            TotalTerms terms = new TotalTerms(zero, false, null, null);
            ScoreResult result = Figures.result(Worked.scoring(terms, lines(example, measurements), Extras.NONE));
            assertThat(result.total()).as(answer).isEqualTo(example.answer(answer));
            assertThat(result.printed()).isNull();
            assertThat(result.thin()).isFalse();
        });
    }

    private static void extras(Example example) {
        BigDecimal sum = example.figure(example.has("sheet") ? "sheet" : "score_before");
        BigDecimal points = example.has("adjustment") ? example.figure("adjustment") : null;
        List<Measured> lines = List.of(measured("L01", new Manual(), "100", null, "points", sum.toPlainString()));
        Scoring scoring = Worked.scoring(TotalTerms.PLAIN, lines, new Extras(points, example.of("veto")));
        if (points != null && points.abs().compareTo(BigDecimal.TEN) > 0) {
            // "cut to 10 (or rejected)": it is rejected, and the limit itself gives the worked-out total
            assertThat(scoring).isInstanceOf(Refused.class);
            BigDecimal limit = BigDecimal.TEN.multiply(BigDecimal.valueOf(points.signum()));
            scoring = Worked.scoring(TotalTerms.PLAIN, lines, new Extras(limit, false));
        }
        assertThat(Figures.result(scoring).total()).isEqualTo(example.answer("total"));
    }

    private static void opinions(Example example) {
        List<Measured> lines = new ArrayList<>();
        List<BigFraction> scores = example.list("scores_of_100");
        example.list("weights")
                .forEach(weight -> lines.add(
                        opinion(lines.size(), weight, scores.get(lines.size()).intValue())));
        if (example.answers("total")) {
            assertThat(Worked.total(lines.toArray(Measured[]::new)).total()).isEqualTo(example.answer("total"));
            return;
        }
        TotalTerms terms = new TotalTerms(ZeroBase.RENORMALISE, false, null, decimal("80"));
        ScoreResult result = Figures.result(Worked.scoring(terms, lines, Extras.NONE));
        assertThat(result.unnormalised()).isEqualTo(example.answer("raw"));
        assertThat(result.total()).isEqualTo(example.answer("renormalised"));
        lines.add(opinion(lines.size(), Example.exact("20"), 95));
        assertThat(Worked.total(lines.toArray(Measured[]::new)).total()).isEqualTo(example.answer("with_004"));
    }

    private static Measured opinion(int number, BigFraction weight, int opinion) {
        return measured(
                "L0" + number, new Opinion(null, null), Exact.shown(weight), null, "opinion", String.valueOf(opinion));
    }

    private static BigFraction full(List<BigFraction> weights) {
        List<Measured> lines = new ArrayList<>();
        weights.forEach(weight -> lines.add(opinion(lines.size(), weight, 100)));
        return Worked.total(lines.toArray(Measured[]::new)).total();
    }

    /** Sections that may fall below 0 on a form that says so (X43). */
    private static void sections(Example example) {
        List<ScoringLine> lines = new ArrayList<>();
        Map<String, Map<String, BigDecimal>> figures = new HashMap<>();
        List<BigDecimal> sections = new ArrayList<>();
        if (example.has("sections")) {
            example.list("sections").forEach(one -> sections.add(Exact.decimal(one)));
        } else {
            example.inputs().forEach(one -> sections.add(one.decimalValue()));
            sections.remove(sections.size() - 1);
        }
        Deduction method = new Deduction(List.of(new DeductionItem.Fixed("taken", BigDecimal.ONE)));
        for (BigDecimal section : sections) {
            String code = "L" + lines.size();
            lines.add(new ScoringLine(code, Example.exact("30"), method, true));
            figures.put(code, Map.of("taken", decimal("30").subtract(section)));
        }
        ScoreResult result =
                Figures.result(Scorer.score(new ScoringSheet(lines, null, List.of()), figures, Extras.NONE));

        assertThat(Recalculation.of(result)).isEqualTo(result.official());
        assertThat(result.total()).isEqualTo(example.answer("total"));
        assertThat(Bonus.of(result.official(), example.figure("monthly_bonus_base")))
                .isEqualTo(example.answer("bonus"));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Worked.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits of the worked examples that something keeps or passes. */
class WorkedLimitsTest {

    static boolean mine(Example example) {
        return example.of("lower-is-better ratio") && example.has("complaints")
                || example.of("cliff", "zero-tolerance", "deadline", "limit")
                || example.of("threshold-excess deduction") && example.has("times")
                || example.of("opinion/standard") && (example.has("rate") || example.has("days"));
    }

    static Stream<Example> examples() {
        return Example.which(WorkedLimitsTest::mine);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void come_out_as_worked_out(Example example) {
        if (example.has("complaints")) {
            complaints(example);
        } else if (example.has("rate")) {
            opinion(example);
        } else if (example.has("days")) {
            days(example);
        } else if (example.has("bytes")) {
            Within limit = new Within(example.figure("limit").multiply(BigDecimal.valueOf(1024)), true);
            assertThat(full(limit, "value", example.text("bytes")))
                    .isEqualTo(example.said("allowed").asBoolean());
        } else if (example.has("times")) {
            Excess limit = new Excess(example.figure("limit"), BigDecimal.ONE);
            assertThat(full(limit, "number", example.text("times")))
                    .isEqualTo(example.said("within_limit").asBoolean());
        } else {
            step(example);
        }
    }

    private static boolean full(ScoringMethod method, String... figures) {
        return line(method, "100", null, figures).points().equals(Example.exact("100"));
    }

    private static void complaints(Example example) {
        BigDecimal limit = example.figure("target");
        String weight = example.text("weight");
        String[] figures = {"count", example.text("complaints"), "base", example.text("base")};
        if (example.answer("default") == null) {
            Worked.nothing(new LowerIsBetter(limit, true, LowerIsBetter.Above.INVERSE), weight, figures);
            return;
        }
        for (boolean inclusive : List.of(true, false)) {
            String printed = "(count / base) / " + limit + " * 100 * weight";
            LineScore line =
                    line(new LowerIsBetter(limit, inclusive, LowerIsBetter.Above.INVERSE), weight, printed, figures);
            Worked.gives(line, example, "no raw", "default");
            assertThat(line.printed()).isEqualTo(example.answer("printed"));
        }
        Worked.gives(
                line(new LowerIsBetter(limit, true, LowerIsBetter.Above.LINEAR), weight, null, figures),
                example,
                "no raw",
                "alternative_linear");
        Worked.gives(
                line(new LowerIsBetter(limit, true, LowerIsBetter.Above.CLIFF), weight, null, figures),
                example,
                "no raw",
                "alternative_cliff");
        Expression literal = Expression.parse("(count / base) / " + limit + " * 100 * weight");
        Worked.gives(
                line(new AsPrinted(literal, List.of("count", "base")), weight, null, figures),
                example,
                "printed",
                "printed_capped");
        Expression turned = Expression.parse(limit + " / 100 / (count / base) * weight");
        assertThat(turned.evaluate(Figures.figures(figures), Example.exact(weight))
                        .map(Term::exact)
                        .orElse(null))
                .isEqualTo(example.answer("alternative_uncapped_target_over_rate"));
    }

    private static void step(Example example) {
        BigDecimal weight = example.figure("weight");
        if (example.has("errors")) {
            Worked.gives(
                    line(new ZeroTolerance(), weight, "errors", example.text("errors")), example, "none", "default");
            return;
        }
        boolean day = example.has("deadline");
        BigDecimal limit = example.figure(day ? "deadline" : "limit");
        String[] figures = day
                ? new String[] {"day", example.text("submitted_day")}
                : new String[] {"rate", example.text("cost_rate")};
        for (boolean inclusive : List.of(true, false)) {
            ScoringMethod method = day ? new DueDate(limit, inclusive) : new Cliff(limit, inclusive);
            String answer = inclusive ? "default" : day ? "strict_before" : "strict_less_than";
            Worked.gives(line(method, weight, figures), example, "none", answer);
        }
    }

    private static void opinion(Example example) {
        List<BigDecimal> range =
                Example.numbers(example.inputs().get("range").asText().replace("-", " "));
        LineScore line = line(new Opinion(range.get(0), range.get(1)), "100", null, "opinion", example.text("rate"));
        String standing = line.policies().get(0).code();
        assertThat(!standing.equals("P-STANDARD-MISSED"))
                .isEqualTo(example.said("meets_lower_end").asBoolean());
        assertThat(standing.equals("P-STANDARD-EXCELLED"))
                .isEqualTo(example.said("meets_upper_end").asBoolean());
    }

    /** 30–45 days: at most 45, and literally not less than 30 either. */
    private static void days(Example example) {
        boolean kept = full(new Within(new BigDecimal("45"), true), "value", example.text("days"));
        boolean early = full(new Within(new BigDecimal("30"), false), "value", example.text("days"));
        assertThat(kept).isEqualTo(example.said("default").asBoolean());
        assertThat(kept && !early).isEqualTo(example.said("literal_window").asBoolean());
    }
}

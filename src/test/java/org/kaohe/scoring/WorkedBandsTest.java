package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Worked.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bands of the worked examples: of points, of parts whose top band passes the maximum, and of grades. */
class WorkedBandsTest {

    private static final List<GradeBand> GRADES = List.of(
            new GradeBand("A", decimal("90")),
            new GradeBand("B", decimal("80")),
            new GradeBand("C", decimal("70")),
            new GradeBand("D", decimal("60")),
            new GradeBand("E", null));

    static boolean mine(Example example) {
        return example.of("bands") || example.of("composite") && example.has("maximum");
    }

    static Stream<Example> examples() {
        return Example.which(WorkedBandsTest::mine);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void come_out_as_worked_out(Example example) {
        if (example.has("met")) {
            compliance(example);
        } else if (example.has("score")) {
            grade(example);
        } else if (example.of("composite")) {
            parts(example);
        } else {
            Bands bands = bands(Bands.Of.RATE, "100 90 85 80 70 0", "5 4 3 2 1 0");
            LineScore line = line(bands, example.figure("maximum"), "rate", example.text("satisfaction"));
            Worked.gives(line, example, "as_printed", "default");
        }
    }

    private static Bands bands(Bands.Of of, String froms, String points) {
        String[] from = froms.split(" ");
        String[] given = points.split(" ");
        return new Bands(
                of,
                IntStream.range(0, from.length)
                        .mapToObj(i -> new Bands.Band(decimal(from[i]), null, decimal(given[i])))
                        .toList());
    }

    private static void compliance(Example example) {
        Bands bands = bands(Bands.Of.RATIO, "100 95 90 85 80 75", "12 10 8 6 4 2");
        String[] figures = {"achieved", example.text("met"), "total", example.text("checked")};
        if (example.answer("default") == null) {
            Worked.nothing(bands, "12", figures);
        } else {
            Worked.gives(line(bands, "12", null, figures), example, "default", "default");
        }
    }

    /** Progress and effect, 3 and 4 points, or quantity and quality, 3 and 5; the tops are printed one too high. */
    private static void parts(Example example) {
        boolean effect = example.has("completion");
        Composite.Part first = new Composite.Part("first", decimal("3"), new PlainRatio(false));
        Composite.Part second = effect
                ? new Composite.Part("second", decimal("4"), bands(Bands.Of.RATE, "100 90 80 70 60", "5 4 3 2 1"))
                : new Composite.Part("second", decimal("5"), bands(Bands.Of.RATE, "100 90 80 70 60", "6 5 4 3 2"));
        LineScore line = line(
                new Composite(List.of(first, second)),
                example.figure("maximum"),
                "firstAchieved",
                example.text(effect ? "completion" : "quantity_completion"),
                "firstTotal",
                "100",
                "secondRate",
                example.text("satisfaction"));
        Worked.gives(line, example, "default", "default");
        assertThat(line.printed()).isEqualTo(example.answer("as_printed"));
    }

    private static void grade(Example example) {
        BigDecimal score = example.figure("score");
        assertThat(GradeBand.of(score, GRADES))
                .isEqualTo(example.said("default").asText());
        assertThat(GradeBand.of(score.setScale(0, RoundingMode.HALF_UP), GRADES))
                .isEqualTo(example.said("rounded_first").asText());
        boolean gap = score.stripTrailingZeros().scale() > 0;
        assertThat(example.said("literal").asText().startsWith("none")).isEqualTo(gap);
        for (boolean whole : List.of(false, true)) {
            ScoringLine line = new ScoringLine(
                    "L01", Example.exact("100"), new Manual(), false, new LineTerms(null, null, null, null));
            ScoringSheet sheet = new ScoringSheet(
                    List.of(line), decimal("100"), GRADES, new TotalTerms(ZeroBase.FULL, whole, null, null));
            Extras extras = new Extras(score.subtract(decimal("50")), false);
            ScoreResult result =
                    Figures.result(Scorer.score(sheet, Map.of("L01", Figures.figures("points", "50")), extras));
            assertThat(result.grade())
                    .isEqualTo(example.said(whole ? "rounded_first" : "default").asText());
        }
    }
}

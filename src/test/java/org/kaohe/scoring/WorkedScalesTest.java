package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Worked.line;
import static org.kaohe.scoring.Worked.measured;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.scoring.Worked.Measured;

/** Rubrics, levels and ranges of the worked examples. */
class WorkedScalesTest {

    private static final List<String> LEVELS = List.of("优秀", "良好", "一般", "较差", "很差");

    static boolean mine(Example example) {
        return example.of("rubric")
                || example.of("range-adjust") && example.has("value")
                || example.of("scale-average") && example.has("level")
                || example.of("composite") && example.has("principle");
    }

    static Stream<Example> examples() {
        return Example.which(WorkedScalesTest::mine);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void come_out_as_worked_out(Example example) {
        if (example.of("range-adjust")) {
            range(example);
        } else if (example.has("level")) {
            level(example);
        } else if (example.has("principle")) {
            for (String form : List.of("principle", "table")) {
                assertThat(filled(Example.numbers(example.inputs().get(form).asText())))
                        .isEqualTo(example.answer(form));
            }
        } else if (example.has("standard")) {
            rubric(example);
        } else {
            List<BigDecimal> points = new ArrayList<>();
            example.inputs().forEach(one -> points.add(one.decimalValue()));
            assertThat(filled(points)).isEqualTo(example.answer("total"));
        }
    }

    /** The total of lines that each reach their weight. */
    private static Object filled(List<BigDecimal> weights) {
        List<Measured> lines = new ArrayList<>();
        for (BigDecimal weight : weights) {
            lines.add(measured(
                    "L" + lines.size(),
                    new Rubric(false, List.of()),
                    weight.toPlainString(),
                    null,
                    "points",
                    weight.toPlainString()));
        }
        return Worked.total(lines.toArray(Measured[]::new)).total();
    }

    /** The range and one point a unit are assumed; the source prints none. */
    private static void range(Example example) {
        List<BigDecimal> range = Example.numbers(example.inputs().get("range").toString());
        boolean deductOnly = example.inputs().get("deduct_only").asBoolean();
        RangeAdjust method = new RangeAdjust(range.get(0), range.get(1), BigDecimal.ONE, deductOnly, null);
        LineScore line = line(method, example.figure("base"), "value", example.text("value"));
        Worked.gives(line, example, "score", "score");
        assertThat(line.points().subtract(line.weight())).isEqualTo(example.answer("adjustment"));
    }

    private static void level(Example example) {
        List<LevelScale.Level> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            levels.add(new LevelScale.Level(BigDecimal.valueOf(100L - 20L * i), LEVELS.get(i), "Level " + i));
        }
        LevelScale method = new LevelScale(levels);
        LevelScale.Level chosen = levels.stream()
                .filter(level -> level.zh().equals(example.inputs().get("level").asText()))
                .findFirst()
                .orElseThrow();
        List<Measured> lines = new ArrayList<>();
        for (String weight : "5 5 5 5 5 5 5 5 5 5 5 5 10 30".split(" ")) {
            lines.add(measured(
                    "L" + lines.size(),
                    method,
                    weight,
                    null,
                    "percent",
                    chosen.percent().toPlainString()));
        }
        assertThat(Worked.total(lines.toArray(Measured[]::new)).total()).isEqualTo(example.answer("total"));
    }

    /** Lines of 5 points print whole-numbered levels; the others share their bounds, and the line of 25 ends at 20. */
    private static void rubric(Example example) {
        boolean small = example.figure("standard").intValue() == 5;
        Rubric method = small
                ? new Rubric(true, List.of(named("优秀", "5", "5"), named("合格", "2", "4"), named("不合格", "0", "1")))
                : new Rubric(false, List.of(named("优秀", "15", "20"), named("合格", "10", "15"), named("不合格", "0", "10")));
        String expected = example.said(example.answers("level") ? "level" : "default_level")
                .asText();
        Scoring scoring = Figures.scored(method, example.text("standard"), "points", example.text("score"));
        if (expected.startsWith("none")) {
            assertThat(((Refused) scoring).problems())
                    .extracting(MeasurementProblem::messageKey)
                    .containsExactly("scoring.problem.not-whole");
        } else {
            assertThat(Figures.line(scoring).policies().get(0).args().get(1)).isEqualTo(expected);
            assertThat(Figures.line(scoring).points()).isEqualTo(Example.exact(example.text("score")));
        }
    }

    private static Rubric.Level named(String zh, String from, String to) {
        return new Rubric.Level(zh, decimal(from), decimal(to), zh, zh);
    }
}

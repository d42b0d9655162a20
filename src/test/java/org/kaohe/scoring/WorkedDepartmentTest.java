package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Worked.measured;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.scoring.Worked.Measured;

/** The department's sheets of the worked examples: plan, duties, client evaluation and the total of 80 with its multiplier. */
class WorkedDepartmentTest {

    static boolean mine(Example example) {
        return example.from("S001-1") && example.of("composite", "scale-average");
    }

    static Stream<Example> examples() {
        return Example.which(WorkedDepartmentTest::mine);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void come_out_as_worked_out(Example example) {
        if (example.has("department_total")) {
            quarter(example);
        } else if (example.has("重关指标得分")) {
            total(example);
        } else if (example.has("客户评价")) {
            unscaled(example);
        } else if (example.has("standard_scores_percent")) {
            duties(example);
        } else if (example.has("信息沟通")) {
            client(example);
        } else {
            plan(example);
        }
    }

    private static Measured points(int number, String weight, String points) {
        return measured("L0" + number, new Manual(), weight, null, "points", points);
    }

    /** Points are added, never multiplied by the weight a second time. */
    private static void plan(Example example) {
        List<Measured> lines = new ArrayList<>();
        if (example.inputs().isArray()) {
            for (JsonNode task : example.inputs()) {
                lines.add(points(
                        lines.size(),
                        task.get("weight").asText(),
                        task.get("self_score_points").asText()));
            }
            assertThat(Worked.total(lines.toArray(Measured[]::new)).total()).isEqualTo(example.answer("total"));
            return;
        }
        List<BigFraction> points = example.list("points");
        example.list("weights")
                .forEach(weight ->
                        lines.add(points(lines.size(), Exact.shown(weight), Exact.shown(points.get(lines.size())))));
        assertThat(Worked.total(lines.toArray(Measured[]::new)).total())
                .isEqualTo(points.stream().reduce(BigFraction.ZERO, BigFraction::add))
                .isNotEqualTo(example.answer("wrong_total"));
    }

    private static void duties(Example example) {
        List<Composite.Part> parts = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        List<BigFraction> scores = example.list("standard_scores_percent");
        for (BigFraction weight : example.list("sub_weights")) {
            figures.add("p" + parts.size() + "Mark");
            figures.add(Exact.shown(scores.get(parts.size())));
            parts.add(new Composite.Part("p" + parts.size(), Exact.decimal(weight), new Manual(decimal("100"))));
        }
        Composite duty = new Composite(parts);
        LineScore line = Worked.line(duty, Exact.shown(duty.maximum()), null, figures.toArray(String[]::new));
        Worked.gives(line, example, "total", "total");
    }

    private static ScoreResult result(Example example, Multiplier multiplier) {
        List<Measured> lines = new ArrayList<>();
        List<String> weights = List.of("30", "30", "20");
        for (String part : List.of("部门职责", "部门计划", "客户评价")) {
            lines.add(measured(
                    "L0" + lines.size(),
                    new Manual(decimal("100")),
                    weights.get(lines.size()),
                    null,
                    "mark",
                    example.text(part)));
        }
        Map<String, Map<String, BigDecimal>> figures = new TreeMap<>();
        lines.forEach(line -> figures.put(line.line().code(), line.figures()));
        figures.put(Multiplier.LINE, Map.of(Multiplier.INPUT, example.figure("重关指标得分")));
        TotalTerms terms = new TotalTerms(ZeroBase.RENORMALISE, false, multiplier, decimal("80"));
        return Figures.result(Worked.scoring(terms, lines, figures, Extras.NONE));
    }

    private static void total(Example example) {
        ScoreResult open = result(example, new Multiplier(null, decimal("2")));
        assertThat(open.printed()).isEqualTo(example.answer("as_printed"));
        assertThat(open.unnormalised()).isEqualTo(example.answer("as_printed"));
        assertThat(open.total()).isEqualTo(example.answer("normalised"));

        ScoreResult clamped = result(example, new Multiplier(null, null));
        assertThat(clamped.printed()).isEqualTo(example.answer("as_printed"));
        boolean above = example.figure("重关指标得分").compareTo(decimal("100")) > 0;
        assertThat(clamped.total()).isEqualTo(above ? Example.exact("100") : example.answer("normalised"));
    }

    /** A mark out of ten is brought to the hundred first. */
    private static void unscaled(Example example) {
        List<Measured> lines = List.of(
                measured("L01", new Manual(decimal("100")), "30", null, "mark", example.text("部门职责")),
                measured("L02", new Manual(decimal("100")), "30", null, "mark", example.text("部门计划")),
                measured("L03", new MarkScale(decimal("1"), decimal("10")), "20", null, "mark", example.text("客户评价")));
        assertThat(Worked.total(lines.toArray(Measured[]::new)).total())
                .isEqualTo(Example.exact("80"))
                .isNotEqualTo(example.answer("wrong_total"));
    }

    private static void client(Example example) {
        List<Measured> lines = new ArrayList<>();
        List<BigFraction> weights = example.list("weights_assumed");
        for (String part : List.of("信息沟通", "服务态度", "支持合作")) {
            List<BigFraction> marks = example.list(part);
            lines.add(measured(
                    "L0" + lines.size(),
                    new MeanMark(decimal("1"), decimal("10"), decimal("10")),
                    Exact.shown(weights.get(lines.size())),
                    null,
                    "sum",
                    Exact.shown(marks.stream().reduce(BigFraction.ZERO, BigFraction::add)),
                    "raters",
                    String.valueOf(marks.size())));
        }
        BigFraction total = Worked.total(lines.toArray(Measured[]::new)).total();
        assertThat(total).isEqualTo(example.answer("score_100"));
        assertThat(total.divide(10)).isEqualTo(example.answer("score_1_to_10"));
    }

    private static void quarter(Example example) {
        BigFraction department = Exact.of(example.figure("department_total"));
        assertThat(QuarterScore.ofManager(department, Exact.of(example.figure("manager_personal"))))
                .isEqualTo(example.answer("manager"));
        assertThat(QuarterScore.ofStaff(department, Exact.of(example.figure("staff_personal"))))
                .isEqualTo(example.answer("staff"));
    }
}

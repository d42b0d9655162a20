package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Worked.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.scoring.DeductionItem.Chosen;
import org.kaohe.scoring.DeductionItem.Fixed;
import org.kaohe.scoring.DeductionItem.Tiered;

/** Deductions of the worked examples: fixed, chosen within a range, by the number of times, over an allowed share. */
class WorkedDeductionsTest {

    /** What the sheets of the sources take for each of these (002, R088–R093, R102–R104). */
    private static final Map<String, DeductionItem> ITEMS = Map.ofEntries(
            Map.entry("聊天", new Fixed("chat", decimal("2"))),
            Map.entry("顶撞", new Chosen("contradict", decimal("5"), decimal("10"))),
            Map.entry(
                    "late_times", new Tiered("late", List.of(decimal("0"), decimal("0"), decimal("1"), decimal("5")))),
            Map.entry("absent_days", new Fixed("absent", decimal("2"))),
            Map.entry("left_early", new Fixed("early", decimal("2"))),
            Map.entry("awol", new Fixed("awol", decimal("5"))),
            Map.entry("untidy", new Chosen("untidy", decimal("1"), decimal("5"))),
            Map.entry("power_left_on", new Chosen("power", decimal("1"), decimal("3"))),
            Map.entry("dress", new Fixed("dress", decimal("2"))),
            Map.entry("late", new Fixed("late", decimal("1"))),
            Map.entry("minor", new Fixed("minor", decimal("2"))),
            Map.entry("major", new Fixed("major", decimal("5"))));

    static boolean mine(Example example) {
        return example.of("deduction-per-occurrence")
                || example.of("threshold-excess deduction") && !example.has("times")
                || example.of("quota-count") && example.has("valid_cases");
    }

    static Stream<Example> examples() {
        return Example.which(WorkedDeductionsTest::mine);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void come_out_as_worked_out(Example example) {
        if (example.has("served")) {
            ThresholdExcess repairs = new ThresholdExcess(List.of(
                    new ThresholdExcess.Part("external", decimal("2"), decimal("5"), decimal("1")),
                    new ThresholdExcess.Part("internal", decimal("1"), decimal("5"), decimal("1"))));
            LineScore line = line(repairs, "10", null, typed(example, "served", "external", "internal"));
            Worked.gives(line, example, "default", "default");
        } else if (example.has("training_score")) {
            LineScore line = line(
                    new Training(decimal("2"), decimal("75"), decimal("1")),
                    example.figure("points"),
                    "missed",
                    example.text("missed_or_late"),
                    "score",
                    example.text("training_score"));
            Worked.gives(line, example, "unfloored", "default");
        } else if (example.has("valid_cases")) {
            Quota cases = new Quota(example.figure("quota"), decimal("2.5"));
            LineScore line = line(cases, example.figure("points"), "done", example.text("valid_cases"));
            Worked.gives(line, example, "default", "default");
        } else {
            occurrences(example);
        }
    }

    private static String[] typed(Example example, String... keys) {
        return Stream.of(keys).flatMap(key -> Stream.of(key, example.text(key))).toArray(String[]::new);
    }

    /** A list names the points of each occurrence, a number says how often it happened. */
    private static void occurrences(Example example) {
        List<DeductionItem> items = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        example.inputs().fieldNames().forEachRemaining(name -> {
            DeductionItem item = ITEMS.get(name);
            if (item != null) {
                items.add(item);
                JsonNode given = example.inputs().get(name);
                figures.add(item.key());
                figures.add(given.isArray() ? String.valueOf(given.size()) : given.asText());
                if (item instanceof Chosen) {
                    figures.add(item.key() + "Points");
                    figures.add(sum(given).toPlainString());
                }
            }
        });
        String weight = example.text(example.has("base") ? "base" : "points");
        Deduction method = new Deduction(items);
        String[] typed = figures.toArray(String[]::new);
        if (example.said("default").asText().equals("rejected")) {
            Scoring scoring = Figures.scored(method, weight, typed);
            assertThat(((Refused) scoring).problems())
                    .extracting(MeasurementProblem::messageKey)
                    .containsExactly("scoring.problem.out-of-range");
        } else {
            Worked.gives(line(method, weight, null, typed), example, "unfloored", "default");
        }
    }

    private static BigDecimal sum(JsonNode given) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode one : given) {
            sum = sum.add(one.decimalValue());
        }
        return sum;
    }
}

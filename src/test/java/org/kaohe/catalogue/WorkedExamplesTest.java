package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.LineScore;
import org.kaohe.scoring.MeasurementProblem;
import org.kaohe.scoring.Recalculation;
import org.kaohe.scoring.Refused;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.kaohe.scoring.Scoring;

/** Holds the real sheet of the repair technician to the answers worked out apart from this product (S002-7). */
class WorkedExamplesTest {

    /** The examples' names of figures beside those of the sheet; the others are the same. */
    private static final Map<String, String> KEYS = Map.of(
            "team_completion", "completion",
            "missed_or_late", "missed",
            "training_score", "score",
            "valid_cases", "done");

    /** What the examples state about the sheet itself. */
    private static final List<String> STATED = List.of("points", "quota");

    private final SheetDefinition sheet = Sheets.completed();

    private static Stream<Named<JsonNode>> examples() throws IOException {
        try (InputStream in = WorkedExamplesTest.class.getResourceAsStream("/worked-examples/s002-7.json")) {
            JsonNode all = new ObjectMapper().readTree(in);
            return StreamSupport.stream(all.spliterator(), false)
                    .map(one -> Named.of(
                            one.get("id").asText() + " "
                                    + one.get("indicator_zh").asText(),
                            one));
        }
    }

    static Stream<Named<JsonNode>> lines() throws IOException {
        return examples().filter(one -> !one.getPayload().path("results").has("total"));
    }

    static Stream<Named<JsonNode>> totals() throws IOException {
        return examples().filter(one -> one.getPayload().path("results").has("total"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_gives_the_worked_out_points(JsonNode example) {
        SheetLine line = line(example);
        JsonNode inputs = example.get("inputs");
        Map<String, Map<String, BigDecimal>> figures = Sheets.flawless();
        inputs.fieldNames().forEachRemaining(name -> {
            if (!STATED.contains(name)) {
                String percent = inputs.get(name).asText().replace("%", "");
                figures.get(line.code()).replace(KEYS.getOrDefault(name, name), new BigDecimal(percent));
            }
        });

        ScoreResult result = scored(Scorer.score(Sheets.scoring(), figures, Extras.NONE));

        LineScore score = result.lines().stream()
                .filter(one -> one.line().equals(line.code()))
                .findFirst()
                .orElseThrow();
        assertThat(score.measurement()).isEqualTo(figures.get(line.code()));
        assertThat(score.points()).isEqualTo(exact(example, "default"));
        for (String raw : List.of("uncapped", "unfloored")) {
            if (example.get("results").has(raw)) {
                assertThat(score.raw()).isEqualTo(exact(example, raw));
            }
        }
        if (inputs.has("points")) {
            assertThat(line.weight()).isEqualByComparingTo(inputs.get("points").asText());
        }
        assertThat(Recalculation.of(result)).isEqualTo(result.official());
    }

    @ParameterizedTest
    @MethodSource("totals")
    void a_total_is_the_worked_out_one(JsonNode example) {
        JsonNode inputs = example.get("inputs");
        BigDecimal adjustment = new BigDecimal(inputs.get("adjustment").asText());
        boolean vetoed = inputs.path("veto").asText().equals("是");
        BigDecimal limit = new BigDecimal(inputs.path("limit").asText("10"));
        assertThat(sheet.adjustmentLimit()).isEqualByComparingTo(limit);
        Map<String, Map<String, BigDecimal>> figures =
                worth(new BigDecimal(inputs.get("sheet").asText()));

        Scoring scoring = Scorer.score(Sheets.scoring(), figures, new Extras(adjustment, vetoed));
        if (adjustment.abs().compareTo(limit) > 0) {
            // "cut to 10 (or rejected)": it is rejected, and the limit itself gives the printed total
            assertThat(((Refused) scoring).problems())
                    .extracting(MeasurementProblem::input)
                    .containsExactly("adjustment");
            scoring = Scorer.score(Sheets.scoring(), figures, new Extras(limit, vetoed));
        }

        ScoreResult result = scored(scoring);
        assertThat(result.sum())
                .isEqualTo(Exact.of(new BigDecimal(inputs.get("sheet").asText())));
        assertThat(result.total()).isEqualTo(exact(example, "total"));
        assertThat(result.official().toPlainString())
                .isEqualTo(example.at("/results/total/shown2").asText());
        assertThat(Recalculation.of(result)).isEqualTo(result.official());
    }

    private SheetLine line(JsonNode example) {
        String name = example.get("indicator_zh").asText();
        return sheet.lines().stream()
                .filter(line -> line.nameZh().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Figures that make this sum on the real sheet: all or nothing, and the rest by hand on 客户满意度. */
    private static Map<String, Map<String, BigDecimal>> worth(BigDecimal sum) {
        boolean high = sum.compareTo(BigDecimal.valueOf(20)) > 0;
        Map<String, Map<String, BigDecimal>> figures = high ? Sheets.flawless() : Sheets.hopeless();
        figures.put("L04", Map.of("points", high ? sum.subtract(BigDecimal.valueOf(80)) : sum));
        return figures;
    }

    private static ScoreResult scored(Scoring scoring) {
        assertThat(scoring).isInstanceOf(Scored.class);
        return ((Scored) scoring).result();
    }

    private static BigFraction exact(JsonNode example, String result) {
        String exact = example.at("/results/" + result + "/exact").asText();
        return exact.contains("/") ? Exact.parse(exact) : Exact.of(new BigDecimal(exact));
    }
}

package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.Recalculation;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.json.JsonTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@JsonTest
@ContextConfiguration(classes = ScoreJsonTest.Json.class)
class ScoreJsonTest {

    @Import(ExactNumbersModule.class)
    static class Json {}

    @Autowired
    private ObjectMapper json;

    private static ScoreResult score(Extras extras) {
        Map<String, Map<String, BigDecimal>> figures = Sheets.flawless();
        figures.put("L02", Map.of("completion", new BigDecimal("87.123456")));
        figures.put("L08", Map.of("minor", new BigDecimal("3"), "major", BigDecimal.ZERO));
        return ((Scored) Scorer.score(Sheets.scoring(), figures, extras)).result();
    }

    @Test
    void a_score_comes_back_from_json_as_it_was() throws Exception {
        ScoreResult score = score(new Extras(new BigDecimal("-2.50"), false));

        ScoreResult back = json.readValue(json.writeValueAsString(score), ScoreResult.class);

        assertThat(back).isEqualTo(score);
        assertThat(back.official()).isEqualTo(score.official());
        assertThat(Recalculation.of(back)).isEqualTo(score.official());
    }

    @Test
    void a_score_without_extras_and_a_vetoed_one_come_back_too() throws Exception {
        for (Extras extras : new Extras[] {Extras.NONE, new Extras(null, true)}) {
            ScoreResult score = score(extras);

            assertThat(json.readValue(json.writeValueAsBytes(score), ScoreResult.class))
                    .isEqualTo(score);
        }
    }

    @Test
    void a_score_with_multiplier_printed_reading_and_an_unmeasured_line_comes_back_too() throws Exception {
        for (String total : new String[] {"0", "100"}) {
            ScoreResult score = ((Scored) Scorer.score(
                            ScoringSheets.of(SecondEdition.complete()),
                            Map.of(
                                    "L01", Map.of("missed", BigDecimal.ZERO, "total", new BigDecimal(total)),
                                    "L02", Map.of("percent", new BigDecimal("20")),
                                    "X", Map.of("multiplier", new BigDecimal("110"))),
                            Extras.NONE))
                    .result();

            assertThat(json.readValue(json.writeValueAsString(score), ScoreResult.class))
                    .isEqualTo(score);
        }
    }

    @Test
    void a_score_kept_before_there_were_printed_readings_can_still_be_read() throws Exception {
        ScoreResult score = score(Extras.NONE);
        ObjectNode kept = (ObjectNode) json.readTree(json.writeValueAsString(score));
        kept.remove(List.of("multiplier", "unnormalised", "printed"));
        kept.get("lines").forEach(line -> ((ObjectNode) line).remove(List.of("unmeasured", "printed")));

        ScoreResult back = json.readValue(json.writeValueAsString(kept), ScoreResult.class);

        assertThat(back.official()).isEqualTo(score.official());
        assertThat(back.printed()).isNull();
        assertThat(Recalculation.of(back)).isEqualTo(score.official());
    }

    @Test
    void exact_points_are_written_as_a_person_would() throws Exception {
        assertThat(json.writeValueAsString(BigFraction.of(20, 3))).isEqualTo("\"20/3\"");
        assertThat(json.writeValueAsString(BigFraction.of(10))).isEqualTo("\"10\"");
        JsonNode line =
                json.readTree(json.writeValueAsString(score(Extras.NONE))).at("/lines/7");
        assertThat(line.get("formula").asText()).isEqualTo("5 − 2 × 3 − 5 × 0");
        assertThat(line.get("raw").asText()).isEqualTo("-1");
        assertThat(line.get("measurement").get("minor").decimalValue()).isEqualTo(new BigDecimal("3"));
    }

    @Test
    void no_fraction_is_refused() {
        for (String text : new String[] {"\"1/0\"", "\"abc\"", "\"\""}) {
            assertThatThrownBy(() -> json.readValue(text, BigFraction.class))
                    .isInstanceOf(InvalidFormatException.class);
        }
    }
}

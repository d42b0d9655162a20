package org.kaohe.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** R086, X43 and P-NEG, held to the answers worked out apart from this product (S002-4: W154, W156, W157, W159). */
class BonusTest {

    static Stream<Named<JsonNode>> examples() throws IOException {
        try (InputStream in = BonusTest.class.getResourceAsStream("/worked-examples/s002-4-bonus.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false)
                    .map(one -> Named.of(one.get("id").asText(), one));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void r086_pays_what_the_worked_examples_say(JsonNode example) {
        JsonNode inputs = example.get("inputs");
        JsonNode results = example.get("results");
        String score = results.has("total")
                ? results.get("total").get("shown2").asText()
                : inputs.get("score").asText();

        Bonus bonus = Bonus.of(
                new BigDecimal(score),
                new BigDecimal(inputs.get("monthly_bonus_base").asText()));

        assertThat(bonus.amount())
                .isEqualTo(new BigDecimal(results.get("bonus").get("shown2").asText()));
    }

    @Test
    void there_are_four_worked_examples() throws IOException {
        assertThat(examples()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "103.00, 2000.00, 2060.00, 103.00 / 100 × 2000.00 = 2060.00",
        "87.00, 2000.00, 1740.00, 87.00 / 100 × 2000.00 = 1740.00",
        "91.23, 1333.33, 1216.40, 91.23 / 100 × 1333.33 = 1216.396959 ≈ 1216.40",
        "50.00, 0.01, 0.01, 50.00 / 100 × 0.01 = 0.005 ≈ 0.01",
        "49.00, 0.01, 0.00, 49.00 / 100 × 0.01 = 0.0049 ≈ 0.00",
        "-20.00, 1500.00, 0.00, −20.00 / 100 × 1500.00 = −300.00 → 0.00",
        "88.00, 0.00, 0.00, 88.00 / 100 × 0.00 = 0.00",
    })
    void r086_is_exact_inside_and_rounded_once_half_up(
            BigDecimal score, BigDecimal base, BigDecimal amount, String formula) {
        Bonus bonus = Bonus.of(score, base);

        assertThat(bonus.amount()).isEqualTo(amount);
        assertThat(bonus.formula()).isEqualTo(formula);
    }

    @ParameterizedTest
    @CsvSource({
        "87.00, 2000.00, 60, 1044.00, 87.00 / 100 × 2000.00 × 60 % = 1044.00",
        "91.23, 1333.33, 33.33, 405.43, 91.23 / 100 × 1333.33 × 33.33 % = 405.4251064347 ≈ 405.43",
        "88.00, 1000.00, 0.00, 0.00, 88.00 / 100 × 1000.00 × 0 % = 0.00",
        "-20.00, 1500.00, 50, 0.00, −20.00 / 100 × 1500.00 × 50 % = −150.00 → 0.00",
    })
    void a_position_that_shares_the_base_shows_its_share(
            BigDecimal score, BigDecimal base, BigDecimal percent, BigDecimal amount, String formula) {
        Bonus bonus = Bonus.of(score, base, percent);

        assertThat(bonus.amount()).isEqualTo(amount);
        assertThat(bonus.formula()).isEqualTo(formula);
    }

    @Test
    void a_correction_shows_what_was_credited_before() {
        Bonus bonus = Bonus.of(new BigDecimal("80.00"), new BigDecimal("1500.00"));

        assertThat(bonus.formula(new BigDecimal("1368.00")))
                .isEqualTo("80.00 / 100 × 1500.00 = 1200.00; 1200.00 − 1368.00 = −168.00");
    }
}

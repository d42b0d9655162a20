package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BandsTest {

    private final Bands rates = new Bands(
            Bands.Of.RATIO,
            List.of(
                    new Bands.Band(decimal("100"), null, decimal("12")),
                    new Bands.Band(decimal("95"), decimal("100"), decimal("10")),
                    new Bands.Band(decimal("75"), decimal("95"), decimal("2"))));

    @Test
    void start_at_their_bound_and_end_before_the_next() {
        assertThat(computed(rates, "12", "achieved", "95", "total", "100").raw())
                .isEqualTo(exact("10"));
        assertThat(computed(rates, "12", "achieved", "95", "total", "100").formula())
                .isEqualTo("10");
        assertThat(computed(rates, "12", "achieved", "95", "total", "100").policies())
                .containsExactly(AppliedPolicy.of("P-IN-BAND", "95", "95", "10"));
        assertThat(computed(rates, "12", "achieved", "99.999", "total", "100").raw())
                .isEqualTo(exact("10"));
        assertThat(computed(rates, "12", "achieved", "94.999999", "total", "100")
                        .raw())
                .isEqualTo(exact("2"));
    }

    @Test
    void give_marks_of_100_that_are_brought_to_the_weight() {
        Bands marks = new Bands(
                Bands.Of.VALUE,
                List.of(
                        new Bands.Band(decimal("40"), null, decimal("100")),
                        new Bands.Band(decimal("20"), decimal("40"), decimal("80"))),
                decimal("100"));
        assertThat(computed(marks, "17.5", "value", "39.99").raw()).isEqualTo(exact("14"));
        assertThat(computed(marks, "17.5", "value", "39.99").formula()).isEqualTo("17.5 × 80 / 100");
        assertThat(computed(marks, "17.5", "value", "39.99").policies())
                .containsExactly(AppliedPolicy.of("P-IN-BAND", "39.99", "20", "80"), AppliedPolicy.of("P-UNIT", "100"));
        assertThat(computed(marks, "17.5", "value", "40").raw()).isEqualTo(exact("17.5"));
    }

    @Test
    void judge_the_exact_ratio() {
        assertThat(computed(rates, "12", "achieved", "2", "total", "3").raw()).isEqualTo(exact("0"));
        assertThat(computed(rates, "12", "achieved", "2", "total", "3").formula())
                .isEqualTo("0");
        assertThat(computed(rates, "12", "achieved", "2", "total", "3").policies())
                .containsExactly(AppliedPolicy.of("P-BELOW-BANDS", "200/3"));
    }

    @Test
    void say_which_way_is_better() {
        Bands days = new Bands(
                Bands.Of.VALUE,
                List.of(
                        new Bands.Band(decimal("0"), null, decimal("5")),
                        new Bands.Band(decimal("3"), null, decimal("1"))));

        assertThat(rates.rewards()).isEqualTo(Direction.HIGHER);
        assertThat(days.rewards()).isEqualTo(Direction.LOWER);
        assertThat(computed(days, "5", "value", "2.5").raw()).isEqualTo(exact("5"));
    }

    @Test
    void need_a_list() {
        Parameters parameters = new Parameters(Map.of("of", "rate"));
        ScoringMethods.read("bands", parameters);
        assertThat(parameters.problems())
                .extracting(ParameterProblem::path, ParameterProblem::messageKey)
                .contains(tuple("bands", "scoring.parameter.missing"));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LowerIsBetterTest {

    @Test
    void gives_everything_within_the_limit() {
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.INVERSE),
                                "50",
                                "count",
                                "50",
                                "base",
                                "5000")
                        .raw())
                .isEqualTo(exact("50"));
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.INVERSE),
                                "50",
                                "count",
                                "50",
                                "base",
                                "5000")
                        .formula())
                .isEqualTo("50");
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.INVERSE),
                                "50",
                                "count",
                                "50",
                                "base",
                                "5000")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-WITHIN", "1", "2"));
    }

    @Test
    void says_how_the_limit_itself_was_read() {
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.CLIFF),
                                "50",
                                "count",
                                "2",
                                "base",
                                "100")
                        .raw())
                .isEqualTo(exact("50"));
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.CLIFF),
                                "50",
                                "count",
                                "2",
                                "base",
                                "100")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-EDGE", "2", "2"));
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), false, LowerIsBetter.Above.CLIFF),
                                "50",
                                "count",
                                "2",
                                "base",
                                "100")
                        .raw())
                .isEqualTo(exact("0"));
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), false, LowerIsBetter.Above.CLIFF),
                                "50",
                                "count",
                                "2",
                                "base",
                                "100")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-EDGE-OUT", "2", "2"));
    }

    @Test
    void falls_with_the_rate_above_it() {
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.INVERSE),
                                "50",
                                "count",
                                "150",
                                "base",
                                "5000")
                        .raw())
                .isEqualTo(exact("100/3"));
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.INVERSE),
                                "50",
                                "count",
                                "150",
                                "base",
                                "5000")
                        .formula())
                .isEqualTo("50 × 0.02 / (150 / 5000)");
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.INVERSE),
                                "50",
                                "count",
                                "150",
                                "base",
                                "5000")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-LIB", "3", "2"));
    }

    @Test
    void falls_evenly_to_twice_the_limit() {
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.LINEAR),
                                "50",
                                "count",
                                "150",
                                "base",
                                "5000")
                        .raw())
                .isEqualTo(exact("25"));
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.LINEAR),
                                "50",
                                "count",
                                "150",
                                "base",
                                "5000")
                        .formula())
                .isEqualTo("50 × max(0, 2 − 150 / 5000 / 0.02)");
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.LINEAR),
                                "50",
                                "count",
                                "150",
                                "base",
                                "5000")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-LIB-LINEAR", "3", "2"));
        assertThat(computed(
                                new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.LINEAR),
                                "50",
                                "count",
                                "1",
                                "base",
                                "10")
                        .raw())
                .isEqualTo(exact("0"));
    }

    @Test
    void takes_a_limit_of_nothing() {
        assertThat(computed(
                                new LowerIsBetter(BigDecimal.ZERO, true, LowerIsBetter.Above.INVERSE),
                                "50",
                                "count",
                                "1",
                                "base",
                                "10")
                        .raw())
                .isEqualTo(exact("0"));
        assertThat(computed(
                                new LowerIsBetter(BigDecimal.ZERO, true, LowerIsBetter.Above.LINEAR),
                                "50",
                                "count",
                                "1",
                                "base",
                                "10")
                        .raw())
                .isEqualTo(exact("0"));
        assertThat(computed(
                                new LowerIsBetter(BigDecimal.ZERO, true, LowerIsBetter.Above.CLIFF),
                                "50",
                                "count",
                                "1",
                                "base",
                                "10")
                        .raw())
                .isEqualTo(exact("0"));
    }

    @Test
    void has_a_limit_and_a_known_way_down() {
        Parameters parameters = new Parameters(Map.of("limit", "2", "above", "stairs"));
        ScoringMethods.read("lower-is-better", parameters);
        assertThat(parameters.problems())
                .extracting(ParameterProblem::path, ParameterProblem::messageKey)
                .contains(tuple("above", "scoring.parameter.word"));
    }
}

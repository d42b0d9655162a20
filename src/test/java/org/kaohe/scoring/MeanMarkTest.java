package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.scored;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeanMarkTest {

    @Test
    void averages_the_raters() {
        assertThat(computed(new MeanMark(decimal("1"), decimal("10"), decimal("10")), "40", "sum", "25", "raters", "3")
                        .raw())
                .isEqualTo(exact("100/3"));
        assertThat(computed(new MeanMark(decimal("1"), decimal("10"), decimal("10")), "40", "sum", "25", "raters", "3")
                        .formula())
                .isEqualTo("40 × (25 / 3) / 10");
        assertThat(computed(new MeanMark(decimal("1"), decimal("10"), decimal("10")), "40", "sum", "25", "raters", "3")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-UNIT", "10"));
    }

    @Test
    void refuses_a_sum_that_so_many_cannot_give() {
        assertThat(scored(new MeanMark(decimal("1"), decimal("10"), decimal("10")), "40", "sum", "31", "raters", "3"))
                .isEqualTo(new Refused(List.of(new MeasurementProblem(
                        "L01", "sum", "scoring.problem.out-of-range", List.of("31", "3", "30")))));
    }

    /** A month of 100 with 10 plus points: the sum may pass the best mark, not the most. */
    @Test
    void a_mark_may_pass_the_best_one_up_to_the_most() {
        MeanMark months = new MeanMark(decimal("0"), decimal("100"), decimal("110"));

        assertThat(computed(months, "100", "sum", "210", "raters", "2").raw()).isEqualTo(exact("105"));
        assertThat(scored(months, "100", "sum", "221", "raters", "2"))
                .isEqualTo(new Refused(List.of(new MeasurementProblem(
                        "L01", "sum", "scoring.problem.out-of-range", List.of("221", "0", "220")))));
    }

    /** Deductions may lead a month below zero (002, R087), and the mean with it. */
    @Test
    void a_mark_may_lie_below_zero_where_the_method_says_so() {
        MeanMark months = new MeanMark(decimal("-50"), decimal("100"), decimal("100"));

        assertThat(scored(months, "100", true, "sum", "-40", "raters", "2"))
                .isInstanceOfSatisfying(
                        Scored.class,
                        scored -> assertThat(scored.result().official()).isEqualByComparingTo("-20"));
        assertThat(scored(months, "100", true, "sum", "-101", "raters", "2")).isInstanceOf(Refused.class);
    }
}

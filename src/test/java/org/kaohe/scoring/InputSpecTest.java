package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputSpecTest {

    private final InputSpec count = InputSpec.count("late");

    private static String problem(InputSpec input, BigDecimal given) {
        return input.check("L07", given).map(MeasurementProblem::messageKey).orElse("");
    }

    @Test
    void names_the_line_the_input_and_what_is_wrong() {
        assertThat(count.check("L07", decimal("1.5")))
                .contains(new MeasurementProblem("L07", "late", "scoring.problem.not-whole", List.of("1.5")));
    }

    @Test
    void misses_a_figure_that_was_not_typed() {
        assertThat(problem(count, null)).isEqualTo("scoring.problem.missing");
    }

    @Test
    void takes_a_whole_number_however_it_is_written() {
        assertThat(problem(count, decimal("2.00"))).isEmpty();
        assertThat(problem(count, decimal("1E+1"))).isEmpty();
    }

    @Test
    void refuses_a_negative_count() {
        assertThat(problem(count, decimal("-1"))).isEqualTo("scoring.problem.out-of-range");
    }

    @Test
    void includes_both_bounds() {
        InputSpec marks = InputSpec.amount("score", decimal("100"));

        assertThat(problem(marks, decimal("0"))).isEmpty();
        assertThat(problem(marks, decimal("100"))).isEmpty();
        assertThat(problem(marks, decimal("100.1"))).isEqualTo("scoring.problem.out-of-range");
    }

    @Test
    void refuses_absurd_figures_before_anything_is_computed_with_them() {
        assertThat(problem(count, decimal("1E+999999999"))).isEqualTo("scoring.problem.out-of-range");
        assertThat(problem(InputSpec.percent("rate", decimal("1000")), decimal("1E-999999999")))
                .isEqualTo("scoring.problem.too-precise");
    }

    @Test
    void holds_points_to_the_weight_of_the_line() {
        assertThat(InputSpec.points("points").within(decimal("20")).max()).isEqualTo(decimal("20"));
        assertThat(count.within(decimal("20")).max()).isNull();
    }
}

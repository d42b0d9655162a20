package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.scored;

import java.util.List;
import org.junit.jupiter.api.Test;

class RubricTest {

    private final Rubric small = new Rubric(
            true,
            List.of(
                    new Rubric.Level("A", decimal("5"), decimal("5"), "优秀", "Excellent"),
                    new Rubric.Level("B", decimal("2"), decimal("4"), "合格", "Pass")));

    @Test
    void names_the_level() {
        assertThat(computed(small, "5", "points", "4").raw()).isEqualTo(exact("4"));
        assertThat(computed(small, "5", "points", "4").formula()).isEqualTo("4");
        assertThat(computed(small, "5", "points", "4").policies())
                .containsExactly(AppliedPolicy.of("P-RUBRIC", "4", "合格", "Pass"));
    }

    @Test
    void names_none_below_the_lowest() {
        assertThat(computed(small, "5", "points", "1").raw()).isEqualTo(exact("1"));
        assertThat(computed(small, "5", "points", "1").formula()).isEqualTo("1");
        assertThat(computed(small, "5", "points", "1").policies()).isEmpty();
    }

    @Test
    void refuses_half_points_where_levels_are_whole() {
        assertThat(scored(small, "5", "points", "1.5"))
                .isEqualTo(new Refused(
                        List.of(new MeasurementProblem("L01", "points", "scoring.problem.not-whole", List.of("1.5")))));
    }

    @Test
    void ends_at_the_weight() {
        assertThat(scored(small, "5", "points", "6"))
                .isEqualTo(new Refused(List.of(new MeasurementProblem(
                        "L01", "points", "scoring.problem.out-of-range", List.of("6", "0", "5")))));
    }
}

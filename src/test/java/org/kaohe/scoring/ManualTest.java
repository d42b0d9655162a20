package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.scored;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManualTest {

    @Test
    void gives_the_points_that_a_person_gave() {
        Computation computed = computed(new Manual(), "20", "points", "17.5");

        assertThat(computed.raw()).isEqualTo(exact("17.5"));
        assertThat(computed.formula()).isEqualTo("17.5");
    }

    @Test
    void refuses_points_beyond_the_weight_instead_of_cutting_them() {
        assertThat(scored(new Manual(), "20", "points", "20.5"))
                .isEqualTo(new Refused(List.of(new MeasurementProblem(
                        "L01", "points", "scoring.problem.out-of-range", List.of("20.5", "0", "20")))));
    }

    @Test
    void refuses_negative_points() {
        assertThat(scored(new Manual(), "20", "points", "-1")).isInstanceOf(Refused.class);
    }
}

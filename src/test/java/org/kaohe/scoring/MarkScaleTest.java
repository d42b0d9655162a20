package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.scored;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkScaleTest {

    @Test
    void brings_ten_to_the_weight_and_says_the_unit() {
        assertThat(computed(new MarkScale(decimal("1"), decimal("10")), "20", "mark", "8")
                        .raw())
                .isEqualTo(exact("16"));
        assertThat(computed(new MarkScale(decimal("1"), decimal("10")), "20", "mark", "8")
                        .formula())
                .isEqualTo("20 × (8 / 10)");
        assertThat(computed(new MarkScale(decimal("1"), decimal("10")), "20", "mark", "8")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-UNIT", "10"));
    }

    @Test
    void ends_where_the_scale_ends() {
        assertThat(scored(new MarkScale(decimal("1"), decimal("10")), "20", "mark", "0"))
                .isEqualTo(new Refused(List.of(new MeasurementProblem(
                        "L01", "mark", "scoring.problem.out-of-range", List.of("0", "1", "10")))));
    }
}

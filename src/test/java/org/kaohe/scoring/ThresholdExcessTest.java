package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdExcessTest {

    private final ThresholdExcess repairs = new ThresholdExcess(List.of(
            new ThresholdExcess.Part("external", decimal("2"), decimal("5"), decimal("1")),
            new ThresholdExcess.Part("internal", decimal("1"), decimal("5"), decimal("1"))));

    @Test
    void takes_a_point_for_each_machine_over_the_allowed_share() {
        Computation computed = computed(repairs, "10", "served", "200", "external", "6", "internal", "2");

        assertThat(computed.raw()).isEqualTo(exact("8"));
        assertThat(computed.formula())
                .isEqualTo("max(0, 5 − 1 × max(0, 6 − floor(200 × 2 / 100)))"
                        + " + max(0, 5 − 1 × max(0, 2 − floor(200 × 1 / 100)))");
        assertThat(computed.policies()).isEmpty();
    }

    @Test
    void rounds_the_allowed_number_down_and_says_so() {
        Computation computed = computed(repairs, "10", "served", "150", "external", "3", "internal", "2");

        assertThat(computed.raw()).isEqualTo(exact("9"));
        assertThat(computed.policies()).containsExactly(AppliedPolicy.of(AppliedPolicy.ALLOWED, "1.5", "1"));
    }

    @Test
    void lets_each_part_end_at_zero_so_that_one_cannot_eat_the_other() {
        Computation computed = computed(repairs, "10", "served", "100", "external", "12", "internal", "1");

        assertThat(computed.raw()).isEqualTo(exact("5"));
        assertThat(computed.policies()).containsExactly(AppliedPolicy.of(AppliedPolicy.PART_FLOOR, "-5"));
    }

    @Test
    void allows_nothing_when_nothing_was_served() {
        assertThat(computed(repairs, "10", "served", "0", "external", "0", "internal", "1")
                        .raw())
                .isEqualTo(exact("9"));
    }

    @Test
    void tells_the_linter_what_its_parts_make() {
        assertThat(repairs.maximum()).isEqualTo(exact("10"));
    }
}

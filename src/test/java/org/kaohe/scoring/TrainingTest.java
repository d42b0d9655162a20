package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.line;
import static org.kaohe.scoring.Figures.scored;

import org.junit.jupiter.api.Test;

class TrainingTest {

    private final Training training = new Training(decimal("2"), decimal("75"), decimal("1"));

    @Test
    void takes_two_points_for_each_training_missed_and_one_for_each_mark_below_the_pass_mark() {
        Computation computed = computed(training, "5", "missed", "1", "score", "73");

        assertThat(computed.raw()).isEqualTo(exact("1"));
        assertThat(computed.formula()).isEqualTo("5 − 2 × 1 − 1 × max(0, 75 − 73)");
    }

    @Test
    void takes_nothing_at_the_pass_mark_itself() {
        assertThat(computed(training, "5", "missed", "0", "score", "75").raw()).isEqualTo(exact("5"));
    }

    @Test
    void takes_half_a_point_for_half_a_mark() {
        assertThat(computed(training, "5", "missed", "0", "score", "74.5").raw())
                .isEqualTo(exact("4.5"));
    }

    @Test
    void takes_nothing_from_the_rest_of_the_sheet() {
        LineScore line = line(scored(training, "5", "missed", "0", "score", "60"));

        assertThat(line.raw()).isEqualTo(exact("-10"));
        assertThat(line.points()).isEqualTo(exact("0"));
    }
}

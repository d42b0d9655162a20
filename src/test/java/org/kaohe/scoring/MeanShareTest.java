package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.line;
import static org.kaohe.scoring.Figures.scored;

import org.junit.jupiter.api.Test;

class MeanShareTest {

    @Test
    void compares_with_the_mean_and_is_capped_as_a_line() {
        assertThat(computed(new MeanShare(), "30", "own", "80", "mean", "60").raw())
                .isEqualTo(exact("40"));
        assertThat(computed(new MeanShare(), "30", "own", "80", "mean", "60").formula())
                .isEqualTo("30 × (80 / 60)");
        assertThat(line(scored(new MeanShare(), "30", "own", "80", "mean", "60"))
                        .points())
                .isEqualTo(exact("30"));
    }
}

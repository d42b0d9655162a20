package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.exact;

import org.junit.jupiter.api.Test;

class PlainRatioTest {

    @Test
    void is_the_share_of_the_weight() {
        assertThat(computed(new PlainRatio(false), "15", "achieved", "81", "total", "100")
                        .raw())
                .isEqualTo(exact("12.15"));
        assertThat(computed(new PlainRatio(false), "15", "achieved", "81", "total", "100")
                        .formula())
                .isEqualTo("15 × (81 / 100)");
    }

    @Test
    void does_not_apply_to_nothing() {
        assertThat(new PlainRatio(true).applies(new Inputs(Figures.figures("missed", "0", "total", "0"))))
                .isFalse();
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import org.junit.jupiter.api.Test;

class ExcessTest {

    @Test
    void costs_nothing_at_the_limit_and_half_for_half_a_unit() {
        assertThat(computed(new Excess(decimal("5"), decimal("2")), "10", "number", "5")
                        .raw())
                .isEqualTo(exact("10"));
        assertThat(computed(new Excess(decimal("5"), decimal("2")), "10", "number", "5.5")
                        .raw())
                .isEqualTo(exact("9"));
        assertThat(computed(new Excess(decimal("5"), decimal("2")), "10", "number", "5.5")
                        .formula())
                .isEqualTo("10 − 2 × max(0, 5.5 − 5)");
    }
}

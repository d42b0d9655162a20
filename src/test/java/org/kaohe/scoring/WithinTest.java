package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import org.junit.jupiter.api.Test;

class WithinTest {

    @Test
    void takes_the_quicker_as_no_fault() {
        assertThat(computed(new Within(decimal("45"), true), "10", "value", "25")
                        .raw())
                .isEqualTo(exact("10"));
        assertThat(computed(new Within(decimal("45"), true), "10", "value", "25")
                        .formula())
                .isEqualTo("10");
        assertThat(computed(new Within(decimal("45"), true), "10", "value", "25")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-WITHIN", "25", "45"));
    }

    @Test
    void gives_nothing_past_the_limit() {
        assertThat(computed(new Within(decimal("45"), true), "10", "value", "45.5")
                        .raw())
                .isEqualTo(exact("0"));
    }
}

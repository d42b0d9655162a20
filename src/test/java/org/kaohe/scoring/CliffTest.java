package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import org.junit.jupiter.api.Test;

class CliffTest {

    @Test
    void is_all_or_nothing_and_the_limit_is_kept() {
        assertThat(computed(new Cliff(decimal("0.15"), true), "30", "rate", "0.15")
                        .raw())
                .isEqualTo(exact("30"));
        assertThat(computed(new Cliff(decimal("0.15"), true), "30", "rate", "0.15")
                        .formula())
                .isEqualTo("30");
        assertThat(computed(new Cliff(decimal("0.15"), true), "30", "rate", "0.15")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-EDGE", "0.15", "0.15"));
        assertThat(computed(new Cliff(decimal("0.15"), true), "30", "rate", "0.1501")
                        .raw())
                .isEqualTo(exact("0"));
        assertThat(computed(new Cliff(decimal("0.15"), true), "30", "rate", "0.1501")
                        .formula())
                .isEqualTo("0");
        assertThat(computed(new Cliff(decimal("0.15"), true), "30", "rate", "0.1501")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-OVER", "0.1501", "0.15"));
    }

    @Test
    void excludes_the_limit_where_the_form_says_less_than() {
        assertThat(computed(new Cliff(decimal("0.15"), false), "30", "rate", "0.15")
                        .raw())
                .isEqualTo(exact("0"));
    }
}

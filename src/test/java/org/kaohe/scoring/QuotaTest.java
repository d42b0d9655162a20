package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import org.junit.jupiter.api.Test;

class QuotaTest {

    private final Quota cases = new Quota(decimal("2"), decimal("2.5"));

    @Test
    void takes_points_for_each_one_missing() {
        Computation computed = computed(cases, "5", "done", "1");

        assertThat(computed.raw()).isEqualTo(exact("2.5"));
        assertThat(computed.formula()).isEqualTo("5 − 2.5 × max(0, 2 − 1)");
    }

    @Test
    void gives_the_full_weight_when_the_number_is_reached_and_no_more_beyond_it() {
        assertThat(computed(cases, "5", "done", "2").raw()).isEqualTo(exact("5"));
        assertThat(computed(cases, "5", "done", "7").raw()).isEqualTo(exact("5"));
    }
}

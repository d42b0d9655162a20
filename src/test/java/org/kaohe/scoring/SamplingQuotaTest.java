package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import org.junit.jupiter.api.Test;

class SamplingQuotaTest {

    @Test
    void is_met_by_the_share_that_has_to_be_sampled() {
        assertThat(computed(new SamplingQuota(decimal("10")), "20", "sampled", "20", "total", "200")
                        .raw())
                .isEqualTo(exact("20"));
        assertThat(computed(new SamplingQuota(decimal("10")), "20", "sampled", "20", "total", "200")
                        .formula())
                .isEqualTo("20 × 20 / (200 × 0.1)");
        assertThat(computed(new SamplingQuota(decimal("10")), "20", "sampled", "200", "total", "200")
                        .raw())
                .isEqualTo(exact("200"));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.exact;

import org.junit.jupiter.api.Test;

class ZeroToleranceTest {

    @Test
    void gives_nothing_after_one_error() {
        assertThat(computed(new ZeroTolerance(), "30", "errors", "0").raw()).isEqualTo(exact("30"));
        assertThat(computed(new ZeroTolerance(), "30", "errors", "0").formula()).isEqualTo("30 × max(0, 1 − 0)");
        assertThat(computed(new ZeroTolerance(), "30", "errors", "3").raw()).isEqualTo(exact("0"));
    }
}

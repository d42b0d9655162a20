package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import org.junit.jupiter.api.Test;

class OpinionTest {

    @Test
    void says_whether_the_standard_is_met() {
        assertThat(computed(new Opinion(decimal("95"), decimal("97")), "20", "opinion", "94")
                        .raw())
                .isEqualTo(exact("18.8"));
        assertThat(computed(new Opinion(decimal("95"), decimal("97")), "20", "opinion", "94")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-STANDARD-MISSED", "94", "95"));
        assertThat(computed(new Opinion(decimal("95"), decimal("97")), "20", "opinion", "95")
                        .raw())
                .isEqualTo(exact("19"));
        assertThat(computed(new Opinion(decimal("95"), decimal("97")), "20", "opinion", "95")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-STANDARD", "95", "95"));
        assertThat(computed(new Opinion(decimal("95"), decimal("97")), "20", "opinion", "98")
                        .raw())
                .isEqualTo(exact("19.6"));
        assertThat(computed(new Opinion(decimal("95"), decimal("97")), "20", "opinion", "98")
                        .policies())
                .containsExactly(AppliedPolicy.of("P-STANDARD-EXCELLED", "98", "97"));
    }

    @Test
    void needs_no_standard() {
        assertThat(computed(new Opinion(null, null), "35", "opinion", "90").policies())
                .isEmpty();
    }
}

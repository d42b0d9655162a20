package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.line;
import static org.kaohe.scoring.Figures.scored;

import org.junit.jupiter.api.Test;

class RangeAdjustTest {

    @Test
    void changes_nothing_inside_the_range() {
        assertThat(computed(
                                new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), false, null),
                                "7",
                                "value",
                                "95")
                        .raw())
                .isEqualTo(exact("7"));
        assertThat(computed(
                                new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), false, null),
                                "7",
                                "value",
                                "96.5")
                        .raw())
                .isEqualTo(exact("7"));
        assertThat(computed(
                                new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), false, null),
                                "7",
                                "value",
                                "98")
                        .raw())
                .isEqualTo(exact("7"));
    }

    @Test
    void adds_above_and_takes_below() {
        assertThat(computed(
                                new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), false, null),
                                "7",
                                "value",
                                "100")
                        .raw())
                .isEqualTo(exact("9"));
        assertThat(computed(
                                new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), false, null),
                                "7",
                                "value",
                                "94")
                        .raw())
                .isEqualTo(exact("6"));
    }

    @Test
    void ends_at_what_may_be_added() {
        LineScore line = line(scored(
                new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), false, decimal("1.5")),
                "7",
                "value",
                "100"));

        assertThat(line.points()).isEqualTo(exact("8.5"));
        assertThat(line.policies()).containsExactly(AppliedPolicy.of("P-UP-TO", "9", "8.5"));
        assertThat(line(scored(
                                new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), false, null),
                                "7",
                                "value",
                                "110"))
                        .points())
                .isEqualTo(exact("19"));
    }

    @Test
    void only_deducts_where_the_form_says_so() {
        assertThat(computed(
                                new RangeAdjust(decimal("95"), decimal("98"), decimal("1"), true, null),
                                "7",
                                "value",
                                "100")
                        .raw())
                .isEqualTo(exact("7"));
    }
}

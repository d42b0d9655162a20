package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.line;
import static org.kaohe.scoring.Figures.scored;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelScaleTest {

    private final LevelScale scale = new LevelScale(List.of(
            new LevelScale.Level(decimal("100"), "优秀", "Excellent"),
            new LevelScale.Level(decimal("20"), "很差", "Poor")));

    @Test
    void gives_the_share_of_the_level() {
        assertThat(computed(scale, "30", "percent", "20").raw()).isEqualTo(exact("6"));
        assertThat(computed(scale, "30", "percent", "20").formula()).isEqualTo("30 × 20 / 100");
        assertThat(computed(scale, "30", "percent", "20").policies())
                .containsExactly(AppliedPolicy.of("P-LEVEL", "20", "很差", "Poor"));
    }

    @Test
    void takes_nothing_but_what_it_offers() {
        assertThat(line(scored(scale, "30", "percent", "100.0")).points()).isEqualTo(exact("30"));
        assertThat(scored(scale, "30", "percent", "50"))
                .isEqualTo(new Refused(List.of(new MeasurementProblem(
                        "L01", "percent", "scoring.problem.no-choice", List.of("50", "100, 20")))));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.line;
import static org.kaohe.scoring.Figures.scored;

import org.junit.jupiter.api.Test;

class TeamRatioTest {

    private final AppliedPolicy team = AppliedPolicy.of(AppliedPolicy.TEAM);

    @Test
    void gives_the_share_of_the_weight_that_the_team_completed() {
        Computation computed = computed(new TeamRatio(), "10", "completion", "92.35");

        assertThat(computed.raw()).isEqualTo(exact("9.235"));
        assertThat(computed.formula()).isEqualTo("10 × 92.35 / 100");
    }

    @Test
    void says_that_it_is_the_teams_figure() {
        assertThat(computed(new TeamRatio(), "10", "completion", "92").policies())
                .containsExactly(team);
    }

    @Test
    void gives_no_more_than_the_weight_when_the_team_over_achieves() {
        LineScore line = line(scored(new TeamRatio(), "10", "completion", "125"));

        assertThat(line.raw()).isEqualTo(exact("12.5"));
        assertThat(line.points()).isEqualTo(exact("10"));
        assertThat(line.policies()).containsExactly(team, AppliedPolicy.of(AppliedPolicy.CAP, "12.5", "10"));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.exact;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RaterSharesTest {

    private static RaterShare rater(String role, String share, boolean required, String... scores) {
        List<@Nullable BigFraction> given = new ArrayList<>();
        for (String score : scores) {
            given.add(score.isEmpty() ? null : exact(score));
        }
        return new RaterShare(role, exact(share), required, given);
    }

    @Test
    void averages_the_members_of_a_role_first() {
        CombinedScore score = RaterShares.combine(List.of(
                rater("self", "0", false, "100"),
                rater("colleague", "20", false, "90", "80", ""),
                rater("superior", "80", true, "70")));

        assertThat(score.score()).isEqualTo(exact("73"));
        assertThat(score.formula()).isEqualTo("((90 + 80) / 2 × 20 + 70 × 80) / (20 + 80)");
        assertThat(score.missing()).isEmpty();
        assertThat(score.policies()).isEmpty();
    }

    @Test
    void lets_the_others_stand_for_a_missing_colleague_and_says_so() {
        CombinedScore score = RaterShares.combine(List.of(
                rater("self", "1", false, "90"), rater("colleague", "1", false, ""), rater("leader", "2", true, "81")));

        assertThat(score.score()).isEqualTo(exact("84"));
        assertThat(score.missing()).containsExactly("colleague");
        assertThat(score.policies()).containsExactly(AppliedPolicy.of("P-RATER-MISSING", "colleague"));
    }

    @Test
    void never_invents_the_superior() {
        CombinedScore score =
                RaterShares.combine(List.of(rater("self", "1", false, "90"), rater("superior", "1", true, "")));

        assertThat(score.score()).isNull();
        assertThat(score.formula()).isNull();
        assertThat(score.policies()).containsExactly(AppliedPolicy.of("P-RATER-BLOCKS", "superior"));
    }
}

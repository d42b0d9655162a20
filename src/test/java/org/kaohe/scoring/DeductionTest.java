package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.line;
import static org.kaohe.scoring.Figures.scored;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeductionTest {

    private final Deduction safety = new Deduction(
            List.of(new DeductionItem.Fixed("minor", decimal("2")), new DeductionItem.Fixed("major", decimal("5"))));

    @Test
    void takes_the_points_of_each_kind_for_each_occurrence() {
        Computation computed = computed(safety, "10", "minor", "2", "major", "1");

        assertThat(computed.raw()).isEqualTo(exact("1"));
        assertThat(computed.formula()).isEqualTo("10 − 2 × 2 − 5 × 1");
        assertThat(computed.policies()).isEmpty();
    }

    @Test
    void ends_at_zero_and_says_so() {
        LineScore line = line(scored(safety, "5", "minor", "3", "major", "0"));

        assertThat(line.raw()).isEqualTo(exact("-1"));
        assertThat(line.points()).isEqualTo(exact("0"));
        assertThat(line.policies()).containsExactly(AppliedPolicy.of(AppliedPolicy.FLOOR, "-1"));
    }

    @Test
    void r087_may_stay_below_zero_where_the_sheet_says_so() {
        LineScore line = line(scored(safety, "5", true, "minor", "3", "major", "0"));

        assertThat(line.points()).isEqualTo(exact("-1"));
        assertThat(line.policies()).isEmpty();
    }

    @Test
    void is_read_with_its_items() {
        Parameters parameters = new Parameters(Map.of("items", List.of(Map.of("key", "late", "points", "0.5"))));

        assertThat(ScoringMethods.read("deduction", parameters))
                .contains(new Deduction(List.of(new DeductionItem.Fixed("late", decimal("0.5")))));
        assertThat(parameters.problems()).isEmpty();
    }
}

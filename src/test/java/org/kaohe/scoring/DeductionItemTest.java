package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.scored;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeductionItemTest {

    private final Deduction attitude = new Deduction(List.of(
            new DeductionItem.Chosen("contradict", decimal("5"), decimal("10")),
            new DeductionItem.Tiered("late", List.of(decimal("0"), decimal("0"), decimal("1"), decimal("5")))));

    @Test
    void takes_the_points_that_the_scorer_chose() {
        assertThat(computed(attitude, "20", "contradict", "2", "contradictPoints", "13", "late", "9")
                        .raw())
                .isEqualTo(exact("2"));
        assertThat(computed(attitude, "20", "contradict", "2", "contradictPoints", "13", "late", "9")
                        .formula())
                .isEqualTo("20 − 13 − 5");
        assertThat(computed(attitude, "20", "contradict", "2", "contradictPoints", "13", "late", "9")
                        .policies())
                .containsExactly(
                        AppliedPolicy.of("P-CHOSEN", "2", "13", "5", "10"), AppliedPolicy.of("P-TIER", "9", "5"));
    }

    @Test
    void refuses_points_outside_the_range() {
        assertThat(scored(attitude, "20", "contradict", "1", "contradictPoints", "12", "late", "0"))
                .isEqualTo(new Refused(List.of(new MeasurementProblem(
                        "L01", "contradictPoints", "scoring.problem.out-of-range", List.of("12", "5", "10")))));
        assertThat(scored(attitude, "20", "contradict", "0", "contradictPoints", "1", "late", "0"))
                .isEqualTo(new Refused(List.of(new MeasurementProblem(
                        "L01", "contradictPoints", "scoring.problem.out-of-range", List.of("1", "0", "0")))));
    }

    @Test
    void has_a_range_the_right_way_round() {
        Parameters parameters = new Parameters(Map.of("items", List.of(Map.of("key", "a", "from", "5", "to", "1"))));
        ScoringMethods.read("deduction", parameters);
        assertThat(parameters.problems())
                .extracting(ParameterProblem::path, ParameterProblem::messageKey)
                .contains(tuple("items[0].to", "scoring.parameter.range"));
    }
}

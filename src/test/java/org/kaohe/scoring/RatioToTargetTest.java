package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.line;
import static org.kaohe.scoring.Figures.scored;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatioToTargetTest {

    private final RatioToTarget late = new RatioToTarget(decimal("95"), true);

    @Test
    void counts_the_rest_where_misses_are_typed() {
        assertThat(computed(late, "40", "missed", "20", "total", "100").raw()).isEqualTo(exact("640/19"));
        assertThat(computed(late, "40", "missed", "20", "total", "100").formula())
                .isEqualTo("40 × ((100 − 20) / 100) / 0.95");
        assertThat(computed(late, "40", "missed", "20", "total", "100").policies())
                .containsExactly(AppliedPolicy.of("P-INV", "20", "100"));
    }

    @Test
    void refuses_more_missed_than_there_was() {
        assertThat(scored(late, "40", "missed", "101", "total", "100"))
                .isEqualTo(new Refused(List.of(
                        new MeasurementProblem("L01", "missed", "scoring.problem.above", List.of("101", "100")))));
    }

    @Test
    void caps_what_goes_past_the_target() {
        LineScore line = line(scored(new RatioToTarget(decimal("98"), false), "40", "achieved", "50", "total", "50"));

        assertThat(line.raw()).isEqualTo(exact("2000/49"));
        assertThat(line.points()).isEqualTo(exact("40"));
        assertThat(line.policies()).containsExactly(AppliedPolicy.of("P-CAP", "2000/49", "40"));
    }

    @Test
    void needs_a_target_above_nothing() {
        Parameters parameters = new Parameters(Map.of("target", "0"));
        ScoringMethods.read("ratio-to-target", parameters);
        assertThat(parameters.problems())
                .extracting(ParameterProblem::path, ParameterProblem::messageKey)
                .contains(tuple("target", "scoring.parameter.positive"));
    }
}

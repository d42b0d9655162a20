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

class CompositeTest {

    private final Composite work = new Composite(List.of(
            new Composite.Part("progress", decimal("3"), new PlainRatio(true)),
            new Composite.Part(
                    "effect",
                    decimal("4"),
                    new Bands(Bands.Of.RATE, List.of(new Bands.Band(decimal("90"), null, decimal("5")))))));

    @Test
    void keeps_each_part_within_its_maximum_and_says_so() {
        assertThat(computed(work, "7", "progressMissed", "5", "progressTotal", "10", "effectRate", "95")
                        .raw())
                .isEqualTo(exact("5.5"));
        assertThat(computed(work, "7", "progressMissed", "5", "progressTotal", "10", "effectRate", "95")
                        .formula())
                .isEqualTo("3 × ((10 − 5) / 10) + min(4, 5)");
        assertThat(computed(work, "7", "progressMissed", "5", "progressTotal", "10", "effectRate", "95")
                        .policies())
                .containsExactly(
                        AppliedPolicy.of("P-INV", "5", "10"),
                        AppliedPolicy.of("P-IN-BAND", "95", "90", "5"),
                        AppliedPolicy.of("P-BAND", "5", "4"));
    }

    @Test
    void remembers_what_the_form_gives_literally() {
        LineScore line = line(scored(work, "7", "progressMissed", "0", "progressTotal", "10", "effectRate", "95"));

        assertThat(line.printed()).isEqualTo(exact("8"));
        assertThat(line.points()).isEqualTo(exact("7"));
    }

    @Test
    void names_the_part_that_does_not_fit() {
        assertThat(scored(work, "7", "progressMissed", "11", "progressTotal", "10", "effectRate", "95"))
                .isEqualTo(new Refused(List.of(new MeasurementProblem(
                        "L01", "progressMissed", "scoring.problem.above", List.of("11", "10")))));
    }

    @Test
    void makes_the_weight_of_the_line() {
        assertThat(work.maximum()).isEqualTo(exact("7"));
    }

    @Test
    void names_a_method_that_does_not_exist() {
        Parameters parameters = new Parameters(
                Map.of("parts", List.of(Map.of("key", "a", "maximum", "3", "method", Map.of("kind", "guess")))));
        ScoringMethods.read("composite", parameters);
        assertThat(parameters.problems())
                .extracting(ParameterProblem::path, ParameterProblem::messageKey)
                .contains(tuple("parts[0].method.kind", "scoring.parameter.unknown-method"));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.exact;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsPrintedTest {

    @Test
    void does_what_is_printed() {
        AsPrinted method = new AsPrinted(Expression.parse("missed / total * weight"), List.of("missed", "total"));

        assertThat(computed(method, "10", "missed", "1", "total", "4").raw()).isEqualTo(exact("2.5"));
        assertThat(computed(method, "10", "missed", "1", "total", "4").formula())
                .isEqualTo("1 / 4 × 10");
        assertThat(computed(method, "10", "missed", "1", "total", "4").policies())
                .containsExactly(AppliedPolicy.of("P-PRINTED"));
        assertThat(method.applies(new Inputs(Figures.figures("missed", "0", "total", "0"))))
                .isFalse();
    }

    @Test
    void knows_its_inputs_and_the_weight() {
        Parameters parameters = new Parameters(Map.of("expression", "a / c", "inputs", List.of("a", "b")));
        ScoringMethods.read("as-printed", parameters);
        assertThat(parameters.problems())
                .extracting(ParameterProblem::path, ParameterProblem::messageKey)
                .contains(tuple("expression", "scoring.parameter.unknown-name"));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.computed;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.scoring.Bands.Of;

class LinearTest {

    private final Linear cost = new Linear(Of.VALUE, decimal("6000"), decimal("2000"));

    @Test
    void grows_evenly_between_its_ends_and_not_beyond_them() {
        assertThat(computed(cost, "17.5", "value", "3000").raw()).isEqualTo(exact("105/8"));
        assertThat(computed(cost, "17.5", "value", "3000").formula())
                .isEqualTo("17.5 × min(1, max(0, (6000 − 3000) / (6000 − 2000)))");
        assertThat(Exact.shown(computed(cost, "17.5", "value", "3000").raw())).isEqualTo("13.125");
        assertThat(computed(cost, "17.5", "value", "2000").raw()).isEqualTo(exact("17.5"));
        assertThat(computed(cost, "17.5", "value", "100").raw()).isEqualTo(exact("17.5"));
        assertThat(computed(cost, "17.5", "value", "6000").raw()).isEqualTo(exact("0"));
        assertThat(computed(cost, "17.5", "value", "9000").raw()).isEqualTo(exact("0"));
        assertThat(cost.rewards()).isEqualTo(Direction.LOWER);
    }

    @Test
    void takes_the_exact_ratio() {
        Linear attendance = new Linear(Of.RATIO, decimal("80"), decimal("100"));
        assertThat(computed(attendance, "12", "achieved", "20", "total", "22").raw())
                .isEqualTo(exact("72/11"));
        assertThat(attendance.rewards()).isEqualTo(Direction.HIGHER);
    }

    @Test
    void refuses_two_ends_that_are_alike() {
        Parameters written = new Parameters(Map.of("of", "value", "zeroAt", "5", "fullAt", "5.0"));
        ScoringMethods.read("linear", written);
        assertThat(written.problems())
                .extracting(ParameterProblem::messageKey)
                .containsExactly("scoring.parameter.ends-alike");
    }
}

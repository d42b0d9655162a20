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

class DueDateTest {

    @Test
    void includes_the_day_unless_the_sheet_says_otherwise() {
        assertThat(computed(new DueDate(decimal("3"), true), "15", "day", "3").raw())
                .isEqualTo(exact("15"));
        assertThat(computed(new DueDate(decimal("3"), false), "15", "day", "3").raw())
                .isEqualTo(exact("0"));
    }

    @Test
    void counts_on_after_the_end_of_the_month() {
        assertThat(computed(new DueDate(decimal("31"), true), "15", "day", "32").raw())
                .isEqualTo(exact("0"));
        assertThat(computed(new DueDate(decimal("31"), true), "15", "day", "32").formula())
                .isEqualTo("0");
        assertThat(computed(new DueDate(decimal("31"), true), "15", "day", "32").policies())
                .containsExactly(AppliedPolicy.of("P-OVER", "32", "31"));
    }

    @Test
    void asks_for_a_whole_day() {
        assertThat(scored(new DueDate(decimal("3"), true), "15", "day", "2.5"))
                .isEqualTo(new Refused(
                        List.of(new MeasurementProblem("L01", "day", "scoring.problem.not-whole", List.of("2.5")))));
    }

    @Test
    void is_a_day_of_a_month() {
        Parameters parameters = new Parameters(Map.of("day", "32"));
        ScoringMethods.read("due-date", parameters);
        assertThat(parameters.problems())
                .extracting(ParameterProblem::path, ParameterProblem::messageKey)
                .contains(tuple("day", "scoring.parameter.day"));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.exact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static Term term(String figure) {
        return Term.of(exact(figure));
    }

    @Test
    void sets_brackets_only_where_the_value_needs_them() {
        Term sum = term("1").plus(term("2"));

        assertThat(sum.times(term("3")).text()).isEqualTo("(1 + 2) × 3");
        assertThat(term("3").times(sum).text()).isEqualTo("3 × (1 + 2)");
        assertThat(term("3").minus(sum).text()).isEqualTo("3 − (1 + 2)");
        assertThat(term("3").plus(sum).text()).isEqualTo("3 + 1 + 2");
        assertThat(term("6").dividedBy(term("3").times(term("2"))).text()).isEqualTo("6 / (3 × 2)");
        assertThat(term("6").times(term("3")).dividedBy(term("2")).text()).isEqualTo("6 × 3 / 2");
    }

    @Test
    void says_what_it_computed() {
        Term nested = term("1/3")
                .minus(term("2").plus(term("-0.5")))
                .dividedBy(term("3").minus(term("1")))
                .atLeast(term("-7"))
                .times(term("2/7").floor().plus(term("1")));

        assertThat(FormulaEvaluator.evaluate(nested.text())).isEqualTo(nested.exact());
        assertThat(nested.exact()).isEqualTo(exact("-7/12"));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1", "2, 2", "-1.5, -2", "-2, -2", "0, 0", "7/3, 2"})
    void floors_towards_the_smaller_number(String figure, String floor) {
        assertThat(term(figure).floor().exact()).isEqualTo(exact(floor));
        assertThat(FormulaEvaluator.evaluate(term(figure).floor().text())).isEqualTo(exact(floor));
    }

    @Test
    void keeps_the_sign_of_a_fraction_above_the_line() {
        Term both = term("-35").dividedBy(term("-12"));
        assertThat(Exact.shown(both.exact())).isEqualTo("35/12");
        assertThat(both.floor().exact()).isEqualTo(exact("2"));
        assertThat(Exact.shown(term("35").dividedBy(term("-12")).exact())).isEqualTo("-35/12");
    }
}

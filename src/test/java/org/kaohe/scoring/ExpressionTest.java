package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(missed / total) / 0.95 * weight | 160/19 | 20 / 100 / 0.95 × 40",
                "weight - 2 * (missed - 5)        | 10     | 40 − 2 × (20 − 5)",
                "max(0, weight - total)           | 0      | max(0, 40 − 100)",
                "min( weight , missed+1.5 )       | 21.5   | min(40, 20 + 1.5)",
                "weight - missed - 5              | 15     | 40 − 20 − 5",
                "weight / (total / missed)        | 8      | 40 / (100 / 20)",
            })
    void is_computed_and_told_with_the_figures_put_in(String formula, String value, String told) {
        Term term = Expression.parse(formula)
                .evaluate(figures("missed", "20", "total", "100"), exact("40"))
                .orElseThrow();

        assertThat(term.exact()).isEqualTo(exact(value)).isEqualTo(FormulaEvaluator.evaluate(term.text()));
        assertThat(term.text()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a +",
                "a b",
                "(a",
                "a)",
                "1.2.3",
                "a.b",
                "sqrt(a)",
                "max(a)",
                "min(a, b, c)",
                "a ^ 2",
                "2 * * a",
                "System.exit(1)",
                "a; b",
                "max"
            })
    void a_text_that_is_no_formula_is_refused(String text) {
        if (text.equals("max")) {
            assertThat(Expression.parse(text).names()).containsExactly("max");
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Expression.parse(text));
        }
    }

    @Test
    void a_very_long_one_is_refused_and_a_deep_one_harmless() {
        assertThatIllegalArgumentException().isThrownBy(() -> Expression.parse("(".repeat(600)));
        assertThat(Expression.parse("(".repeat(200) + "a" + ")".repeat(200)).names())
                .containsExactly("a");
    }

    @Test
    void has_no_value_where_it_divides_by_zero() {
        assertThat(Expression.parse("a / b").evaluate(figures("a", "0", "b", "0"), exact("1")))
                .isEmpty();
    }

    @Test
    void is_equal_to_one_of_the_same_text() {
        assertThat(Expression.parse(" a + 1"))
                .isEqualTo(Expression.parse("a + 1"))
                .hasSameHashCodeAs("a + 1");
    }
}

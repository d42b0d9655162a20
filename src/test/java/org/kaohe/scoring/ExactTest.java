package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kaohe.scoring.Figures.exact;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTest {

    @ParameterizedTest
    @CsvSource({"92, 92", "0.1, 1/10", "-2.50, -5/2", "1E+3, 1000", "0.00, 0"})
    void loses_nothing_of_a_decimal(BigDecimal decimal, String fraction) {
        assertThat(Exact.fraction(Exact.of(decimal))).isEqualTo(fraction);
    }

    @ParameterizedTest
    @CsvSource({"20/3, 20/3", "5/2, 2.5", "-1/8, -0.125", "1000, 1000", "0, 0", "1/6, 1/6"})
    void is_shown_as_a_decimal_where_there_is_an_exact_one(String fraction, String shown) {
        assertThat(Exact.shown(Exact.parse(fraction))).isEqualTo(shown);
    }

    @Test
    void reads_what_it_wrote() {
        BigFraction third = BigFraction.of(-20, 3);

        assertThat(Exact.parse(Exact.fraction(third))).isEqualTo(third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "1/2/3", "x", "1.5"})
    void refuses_what_is_no_fraction(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.parse(text));
    }

    @Test
    void is_shown_upright_after_a_division_by_something_negative() {
        assertThat(Exact.shown(exact("3").divide(exact("-8")))).isEqualTo("-0.375");
        assertThat(Exact.shown(exact("-3").divide(exact("-8")))).isEqualTo("0.375");
        assertThat(Exact.fraction(exact("2").divide(exact("-3")))).isEqualTo("-2/3");
        assertThat(Exact.fraction(exact("5").divide(exact("-5")))).isEqualTo("-1");
    }
}

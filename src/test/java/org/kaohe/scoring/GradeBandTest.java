package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeBandTest {

    private final List<GradeBand> bands = List.of(
            new GradeBand("A", new BigDecimal(90)),
            new GradeBand("B", new BigDecimal(80)),
            new GradeBand("C", new BigDecimal(70)),
            new GradeBand("D", new BigDecimal(60)),
            new GradeBand("E", null));

    @ParameterizedTest
    @CsvSource({"103.00, A", "90.00, A", "89.99, B", "80.00, B", "60.00, D", "59.99, E", "0.00, E", "-5.00, E"})
    void r143_includes_its_lower_bound_and_ends_below_the_next(BigDecimal official, String grade) {
        assertThat(GradeBand.of(official, bands)).isEqualTo(grade);
    }

    @Test
    void is_absent_on_a_sheet_without_grades_and_below_all_of_them() {
        assertThat(GradeBand.of(BigDecimal.TEN, List.of())).isNull();
        assertThat(GradeBand.of(BigDecimal.TEN, bands.subList(0, 4))).isNull();
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class QuarterScoreTest {

    private static final BigFraction DEPARTMENT = BigFraction.of(90);
    private static final BigFraction OWN = BigFraction.of(70);

    @Test
    void r034_the_department_makes_80_percent_of_its_managers_quarter() {
        assertThat(QuarterScore.ofManager(DEPARTMENT, OWN)).isEqualTo(BigFraction.of(86));
    }

    @Test
    void r034_the_department_makes_20_percent_of_its_staffs_quarter() {
        assertThat(QuarterScore.ofStaff(DEPARTMENT, OWN)).isEqualTo(BigFraction.of(74));
    }
}

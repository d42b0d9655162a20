package org.kaohe.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseProposalTest {

    private static final Map<String, BigDecimal> TABLE = Map.of(
            "A", new BigDecimal("10.00"),
            "B", new BigDecimal("5.00"),
            "C", new BigDecimal("0.00"),
            "D", new BigDecimal("-5.00"),
            "E", new BigDecimal("-10.00"));

    @ParameterizedTest
    @CsvSource({
        "A, 1500.00, 1650.00",
        "B, 1500.00, 1575.00",
        "C, 1500.00, 1500.00",
        "D, 1500.00, 1425.00",
        "E, 1500.00, 1350.00",
        "B, 1333.33, 1400.00",
        "B, 1000.10, 1050.11",
        "S, 1500.00, 1500.00",
        ", 1500.00, 1500.00"
    })
    void r058_the_grade_of_the_annual_result_proposes_the_base(String grade, BigDecimal base, BigDecimal proposed) {
        BaseProposal proposal = BaseProposal.of("10007", "2026Y-10007", new BigDecimal("88.00"), grade, base, TABLE);

        assertThat(proposal.proposed()).isEqualTo(proposed);
    }
}

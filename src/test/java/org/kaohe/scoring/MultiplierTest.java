package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.result;
import static org.kaohe.scoring.Figures.scored;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MultiplierTest {

    private static Scoring scored(Multiplier multiplier, Map<String, BigDecimal> mark) {
        ScoringSheet sheet = new ScoringSheet(
                List.of(new ScoringLine("L01", exact("100"), new Manual(), false)),
                null,
                List.of(new GradeBand("A", decimal("90")), new GradeBand("B", null)),
                new TotalTerms(ZeroBase.RENORMALISE, true, multiplier, null));
        return Scorer.score(sheet, Map.of("L01", Figures.figures("points", "89.5"), "X", mark), Extras.NONE);
    }

    @Test
    void is_kept_between_nothing_and_one() {
        ScoreResult result = result(scored(new Multiplier(null, null), Map.of("multiplier", decimal("110"))));

        assertThat(result.total()).isEqualTo(exact("89.5"));
        assertThat(result.printed()).isEqualTo(exact("98.45"));
        assertThat(result.multiplier()).isEqualTo(decimal("110"));
        assertThat(result.policies())
                .containsExactly(
                        AppliedPolicy.of("P-CLAMP", "1.1", "1"),
                        AppliedPolicy.of("P-MULTIPLIER", "110", "1", "89.5"),
                        AppliedPolicy.of("P-GRADE-WHOLE", "89.50", "90"));
        assertThat(result.grade()).isEqualTo("A");
    }

    @Test
    void keeps_to_the_bounds_of_the_sheet() {
        Multiplier half = new Multiplier(decimal("0.5"), decimal("1.2"));

        assertThat(result(scored(half, Map.of("multiplier", decimal("0")))).total())
                .isEqualTo(exact("44.75"));
        assertThat(result(scored(half, Map.of("multiplier", decimal("110")))).total())
                .isEqualTo(exact("98.45"));
    }

    @Test
    void is_asked_for_like_a_line() {
        assertThat(((Refused) scored(new Multiplier(null, null), Map.of())).problems())
                .containsExactly(new MeasurementProblem("X", "multiplier", "scoring.problem.missing", List.of()));
    }
}

package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.line;
import static org.kaohe.scoring.Figures.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ZeroBaseTest {

    private static ScoreResult month(ZeroBase sheet, @Nullable ZeroBase line, String total) {
        LineTerms terms = new LineTerms(line, null, null, null);
        List<ScoringLine> lines = List.of(
                new ScoringLine("L01", exact("50"), new Manual(), false),
                new ScoringLine("L02", exact("50"), new PlainRatio(false), false, terms));
        return result(Scorer.score(
                new ScoringSheet(lines, null, List.of(), new TotalTerms(sheet, false, null, null)),
                Map.of("L01", Figures.figures("points", "40"), "L02", Figures.figures("achieved", "0", "total", total)),
                Extras.NONE));
    }

    @Test
    void leaves_the_line_out_gives_it_all_or_nothing() {
        assertThat(month(ZeroBase.RENORMALISE, null, "0").total()).isEqualTo(exact("80"));
        assertThat(month(ZeroBase.FULL, null, "0").total()).isEqualTo(exact("90"));
        assertThat(month(ZeroBase.NOTHING, null, "0").total()).isEqualTo(exact("40"));
        assertThat(month(ZeroBase.NOTHING, null, "7").total()).isEqualTo(exact("40"));
    }

    @Test
    void lets_a_line_settle_it_for_itself() {
        assertThat(month(ZeroBase.NOTHING, ZeroBase.FULL, "0").total()).isEqualTo(exact("90"));
    }

    /** 40 of 60 on the line for everybody; the other 40 are for grade P2 and above, which this person is not. */
    private static Scoring below(ZeroBase zero, Map<String, Map<String, BigDecimal>> figures) {
        LineTerms terms = new LineTerms(zero, null, Expression.parse("value"), "P2");
        List<ScoringLine> lines = List.of(
                new ScoringLine("L01", exact("60"), new Manual(), false),
                new ScoringLine("L02", exact("40"), new Within(decimal("5"), true), false, terms));
        return Scorer.score(new ScoringSheet(lines, null, List.of()), figures, Extras.NONE);
    }

    @Test
    void a_line_for_a_higher_grade_is_not_asked_and_its_weight_goes_the_way_of_the_sheet() {
        Map<String, Map<String, BigDecimal>> figures = Map.of("L01", Figures.figures("points", "40"));

        ScoreResult result = result(below(ZeroBase.RENORMALISE, figures));

        assertThat(result.total()).isEqualTo(exact("200/3"));
        assertThat(result.lines().get(1).policies())
                .containsExactly(AppliedPolicy.of("P-RESERVED", "P2"), AppliedPolicy.of("P-ZERO"));
        assertThat(result.lines().get(1).printed()).isNull();
        assertThat(result.thin()).isFalse();
        assertThat(Recalculation.of(result)).isEqualTo(decimal("66.67"));
        assertThat(result(below(ZeroBase.FULL, figures)).total()).isEqualTo(exact("80"));
        assertThat(result(below(ZeroBase.NOTHING, figures)).total()).isEqualTo(exact("40"));
    }

    @Test
    void figures_for_a_line_of_a_higher_grade_are_refused() {
        Map<String, Map<String, BigDecimal>> figures =
                Map.of("L01", Figures.figures("points", "40"), "L02", Figures.figures("value", "3"));

        assertThat(below(ZeroBase.FULL, figures))
                .isEqualTo(new Refused(List.of(MeasurementProblem.of("L02", "", "unknown-line", "L02"))));
    }

    @Test
    void tells_hr_when_little_could_be_measured() {
        for (ZeroBase zero : ZeroBase.values()) {
            ScoreResult result = month(zero, null, "0");
            assertThat(result.thin()).isTrue();
            assertThat(result.policies()).contains(AppliedPolicy.of("P-THIN", "50", "100"));
            assertThat(result.lines().get(1).unmeasured()).isEqualTo(zero);
            assertThat(result.lines().get(1).printed()).isNull();
            assertThat(result.printed()).isNull();
            assertThat(Recalculation.of(result)).isEqualTo(result.official());
        }
        assertThat(month(ZeroBase.FULL, null, "1").thin()).isFalse();
    }
}

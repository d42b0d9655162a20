package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.figures;
import static org.kaohe.scoring.Figures.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private final ScoringLine work = new ScoringLine("L01", exact("40"), new Manual(), false);
    private final ScoringLine team = new ScoringLine("L02", exact("60"), new TeamRatio(), false);
    private final List<GradeBand> grades =
            List.of(new GradeBand("A", decimal("90")), new GradeBand("B", decimal("80")), new GradeBand("E", null));
    private final ScoringSheet sheet = new ScoringSheet(List.of(work, team), decimal("10"), grades);

    private Scoring score(String points, String completion, Extras extras) {
        return Scorer.score(
                sheet, Map.of("L01", figures("points", points), "L02", figures("completion", completion)), extras);
    }

    private static Extras adjusted(String points) {
        return new Extras(new BigDecimal(points), false);
    }

    @Test
    void adds_up_the_lines_in_the_order_of_the_sheet() {
        ScoreResult result = result(score("33", "90", Extras.NONE));

        assertThat(result.lines()).extracting(LineScore::line).containsExactly("L01", "L02");
        assertThat(result.sum()).isEqualTo(exact("87"));
        assertThat(result.official()).isEqualTo(decimal("87.00"));
        assertThat(result.grade()).isEqualTo("B");
        assertThat(result.policies()).isEmpty();
    }

    @Test
    void rounds_once_and_grades_what_it_shows() {
        ScoreResult result = result(score("29.995", "100", Extras.NONE));

        assertThat(result.total()).isEqualTo(exact("89.995"));
        assertThat(result.official()).isEqualTo(decimal("90.00"));
        assertThat(result.grade()).isEqualTo("A");
        assertThat(result.policies()).containsExactly(AppliedPolicy.of(AppliedPolicy.ROUND, "89.995", "90.00"));
    }

    @Test
    void rounds_a_negative_total_away_from_zero() {
        ScoreResult result = result(score("0.005", "0", adjusted("-0.01")));

        assertThat(result.official()).isEqualTo(decimal("-0.01"));
    }

    @Test
    void lets_the_total_pass_one_hundred_and_fall_below_zero_by_the_adjustment() {
        assertThat(result(score("40", "100", adjusted("10"))).official()).isEqualTo(decimal("110.00"));
        assertThat(result(score("0", "0", adjusted("-10"))).official()).isEqualTo(decimal("-10.00"));
    }

    @Test
    void refuses_an_adjustment_beyond_the_limit_in_either_direction() {
        for (String points : List.of("10.5", "-10.5")) {
            assertThat(score("40", "100", adjusted(points)))
                    .isEqualTo(new Refused(List.of(new MeasurementProblem(
                            "", "adjustment", "scoring.problem.out-of-range", List.of(points, "-10", "10")))));
        }
    }

    @Test
    void refuses_an_adjustment_on_a_sheet_without_one() {
        ScoringSheet plain = new ScoringSheet(List.of(work), null, List.of());

        assertThat(Scorer.score(plain, Map.of("L01", figures("points", "1")), adjusted("1")))
                .isEqualTo(new Refused(
                        List.of(new MeasurementProblem("", "adjustment", "scoring.problem.no-adjustment", List.of()))));
    }

    @Test
    void sets_the_total_to_zero_after_a_veto_and_keeps_the_points() {
        ScoreResult result = result(score("33", "90", new Extras(decimal("5"), true)));

        assertThat(result.official()).isEqualTo(decimal("0.00"));
        assertThat(result.sum()).isEqualTo(exact("87"));
        assertThat(result.adjustment()).isEqualTo(decimal("5"));
        assertThat(result.grade()).isEqualTo("E");
        assertThat(result.policies())
                .containsExactly(
                        AppliedPolicy.of(AppliedPolicy.ADJUST, "5", "10"), AppliedPolicy.of(AppliedPolicy.VETO, "92"));
    }

    @Test
    void names_every_problem_at_once_in_the_order_of_the_sheet() {
        Map<String, Map<String, BigDecimal>> measurements =
                Map.of("L02", figures("completion", "-1", "extra", "2"), "L09", figures("x", "1"));

        assertThat(((Refused) Scorer.score(sheet, measurements, adjusted("11"))).problems())
                .extracting(MeasurementProblem::line, MeasurementProblem::input, MeasurementProblem::messageKey)
                .containsExactly(
                        tuple("L01", "points", "scoring.problem.missing"),
                        tuple("L02", "completion", "scoring.problem.out-of-range"),
                        tuple("L02", "extra", "scoring.problem.unknown-input"),
                        tuple("L09", "", "scoring.problem.unknown-line"),
                        tuple("", "adjustment", "scoring.problem.out-of-range"));
    }

    @Test
    void keeps_a_third_a_third() {
        ScoringLine third = new ScoringLine("L01", exact("100/3"), new TeamRatio(), false);
        ScoringSheet thirds = new ScoringSheet(List.of(third), null, List.of());

        ScoreResult result = result(Scorer.score(thirds, Map.of("L01", figures("completion", "100")), Extras.NONE));

        assertThat(result.total()).isEqualTo(exact("100/3"));
        assertThat(result.official()).isEqualTo(decimal("33.33"));
        assertThat(FormulaEvaluator.evaluate(result.lines().get(0).formula())).isEqualTo(exact("100/3"));
    }

    @Test
    void knows_no_sheet_with_the_same_line_twice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoringSheet(List.of(work, work), null, List.of()));
    }
}

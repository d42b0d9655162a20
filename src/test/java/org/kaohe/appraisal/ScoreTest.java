package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kaohe.scoring.AppliedPolicy;
import org.kaohe.scoring.ScoreResult;

/** The worked examples W210 to W217, through the whole chain of approval. */
class ScoreTest extends OnCompany {

    @Test
    void w210_plus_points_lie_outside_the_100() {
        String number = decided(93, "10", false);

        assertThat(get(number).getOfficial()).isEqualTo(new BigDecimal("103.00"));
        assertThat(files.scores(number).get(0).exactTotal()).isEqualTo("103");
        assertThat(files.score(number).orElseThrow().policies())
                .extracting(AppliedPolicy::code)
                .contains(AppliedPolicy.ADJUST);
    }

    @Test
    void w212_twelve_points_are_refused_where_ten_is_the_limit() {
        String number = atSuperior();

        refused(
                number,
                "adjustment.points",
                "problem.points-beyond-limit",
                () -> superiorScoring.submitSuperior(
                        number,
                        Company.SUPERIOR,
                        entries(93),
                        new AdjustmentProposal(new BigDecimal("12"), "reason"),
                        null));
    }

    @Test
    void w214_a_deduction_may_lead_below_zero() {
        String number = decided(5, "-10", false);

        assertThat(get(number).getOfficial()).isEqualTo(new BigDecimal("-5.00"));
    }

    @Test
    void w216_a_veto_overrides_everything_and_the_original_stays_in_the_record() {
        String number = decided(88, "5", true);

        assertThat(get(number).getOfficial()).isEqualTo(new BigDecimal("0.00"));
        assertThat(get(number).isVetoed()).isTrue();
        ScoreFile score = files.scores(number).get(0);
        assertThat(score.original()).isEqualByComparingTo("93");
        assertThat(score.result().sum().toString()).isEqualTo("88");
        assertThat(score.result().policies())
                .extracting(AppliedPolicy::code)
                .contains(AppliedPolicy.VETO, AppliedPolicy.ADJUST);
        assertThat(files.extras(number).get(0).veto().scope()).isEqualTo(VetoScope.YEAR);
    }

    @Test
    void w217_without_an_interview_the_score_is_not_recognised_and_not_zero() {
        String number = scored(88);

        assertThat(get(number).getOfficial()).isEqualTo(new BigDecimal("88.00"));
        assertThat(get(number).isRecognised()).isFalse();
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        done(interviews.recordSuperiorInterview(number, Company.SUPERIOR, superiorNotes()));
        assertThat(get(number).isRecognised()).isFalse();
        appraisals.enter(number, Step.LEADER_INTERVIEW);
        done(interviews.recordLeaderInterview(number, Company.LEADER, leaderNotes()));
        assertThat(get(number).isRecognised()).isTrue();
        assertThat(get(number).getOfficial()).isEqualTo(new BigDecimal("88.00"));
    }

    @Test
    void points_and_a_veto_that_are_not_approved_change_nothing() {
        String number = atApproval(88, "5", true);
        done(extrasApproval.approveExtras(
                number, Company.MANAGER, new ExtrasDecision(false, "not outstanding", false, null, "no harm done")));

        scoreCalculation.calculateScore(number);

        assertThat(get(number).getOfficial()).isEqualByComparingTo("88");
        assertThat(get(number).isVetoed()).isFalse();
        assertThat(files.scores(number).get(0).original()).isNull();
    }

    @Test
    void r126_the_self_assessment_is_scored_beside_it_and_counts_nothing() {
        String number = scored(88);

        assertThat(get(number).getSelfOfficial()).isEqualByComparingTo("100");
        assertThat(files.scores(number).get(0).self()).isEqualByComparingTo("100");
        assertThat(get(number).getOfficial()).isEqualByComparingTo("88");
    }

    @Test
    void a_missing_self_assessment_leaves_no_self_score() {
        String number = atSelfAssessment();
        selfAssessments.selfLapsed(number);
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null));

        scoreCalculation.calculateScore(number);

        assertThat(get(number).getSelfOfficial()).isNull();
        assertThat(get(number).getOfficial()).isEqualByComparingTo("93");
    }

    @Test
    void a_fraction_stays_exact_until_the_official_score() {
        String number = atSuperior();
        done(superiorScoring.submitSuperior(
                number,
                Company.SUPERIOR,
                SelfAssessmentTest.with(entries(100), SelfAssessmentTest.entry("L02", "completion", "33.333")),
                null,
                null));

        scoreCalculation.calculateScore(number);

        ScoreFile score = files.scores(number).get(0);
        assertThat(score.official()).isEqualTo(new BigDecimal("93.33"));
        assertThat(score.exactTotal()).isEqualTo("933333 / 10000");
        assertThat(score.result().total()).hasToString("933333 / 10000");
        assertThat(score.result().policies()).extracting(AppliedPolicy::code).containsExactly(AppliedPolicy.ROUND);
    }

    @Test
    void every_line_is_explained_as_it_was_calculated() {
        String number = scored(93);

        ScoreResult result = files.score(number).orElseThrow();

        assertThat(result.lines()).hasSize(10).allSatisfy(line -> assertThat(line.formula())
                .isNotBlank());
        assertThat(result.lines().get(3).points()).hasToString("13");
        assertThat(result.lines().get(3).measurement()).containsEntry("points", new BigDecimal("13"));
    }

    @Test
    void calculating_again_changes_nothing() {
        String number = scored(88);
        Object before = company.everything(number);

        scoreCalculation.calculateScore(number);

        assertThat(company.everything(number)).isEqualTo(before);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        scoreCalculation.calculateScore(number);

        assertThat(files.scores(number)).hasSize(1);
        assertThat(events.stream(ScoreCalculated.class)).containsExactly(new ScoreCalculated(number));
    }

    @Test
    void no_score_is_invented_before_the_superior_has_rated() {
        String number = atSuperior();

        assertThatThrownBy(() -> scoreCalculation.calculateScore(number)).isInstanceOf(IllegalStateException.class);
        assertThat(get(number).getOfficial()).isNull();
    }

    private String atApproval(int points, String adjustment, boolean veto) {
        String number = atSuperior();
        done(superiorScoring.submitSuperior(
                number,
                Company.SUPERIOR,
                entries(points),
                new AdjustmentProposal(new BigDecimal(adjustment), "a reason"),
                veto ? new VetoRequest("a grave mistake") : null));
        appraisals.enter(number, Step.ENDORSE_ADJUSTMENT);
        done(extrasApproval.endorse(number, Company.HEAD, true, null, null));
        appraisals.enter(number, Step.APPROVE_EXTRAS);
        return number;
    }

    private String decided(int points, String adjustment, boolean veto) {
        String number = atApproval(points, adjustment, veto);
        Boolean approved = veto ? true : null;
        VetoScope scope = veto ? VetoScope.YEAR : null;
        done(extrasApproval.approveExtras(
                number, Company.MANAGER, new ExtrasDecision(true, null, approved, scope, null)));
        scoreCalculation.calculateScore(number);
        return number;
    }
}

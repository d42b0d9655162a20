package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuperiorScoringTest extends OnCompany {

    @Test
    void the_superiors_rating_is_kept_beside_the_self_assessment() {
        String number = atSuperior();

        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null));

        assertThat(get(number).getStep()).isNull();
        assertThat(files.ratings(number))
                .extracting(Rating::role, Rating::rater, Rating::superseded)
                .containsExactly(
                        tuple(RaterRole.SELF, Company.TECHNICIAN, false),
                        tuple(RaterRole.SUPERIOR, Company.SUPERIOR, false));
        assertThat(routing.wasSentBack(number)).isFalse();
        assertThat(routing.adjustmentNeedsHead(number)).isFalse();
        assertThat(routing.extrasRequested(number)).isFalse();
    }

    @Test
    void nobody_but_the_superior_scores() {
        String number = atSuperior();

        for (String other : List.of(Company.HEAD, Company.HR, Company.COLLEAGUE, Company.MANAGER)) {
            refused(
                    number,
                    "",
                    "problem.not-yours",
                    () -> superiorScoring.submitSuperior(number, other, entries(93), null, null));
        }
    }

    @Test
    void the_same_checks_hold_as_for_the_self_assessment() {
        String number = atSuperior();
        List<LineEntry> entries =
                SelfAssessmentTest.with(entries(100), SelfAssessmentTest.entry("L04", "points", "-1"));

        refused(
                number,
                "L04.points",
                "line.out-of-range",
                () -> superiorScoring.submitSuperior(number, Company.SUPERIOR, entries, null, null));
    }

    @Test
    void every_problem_is_named_at_once() {
        String number = atSuperior();
        List<LineEntry> entries =
                SelfAssessmentTest.with(entries(100), SelfAssessmentTest.entry("L04", "points", "-1"));
        AdjustmentProposal tooMuch = new AdjustmentProposal(new BigDecimal("12"), " ");

        assertThat(superiorScoring
                        .submitSuperior(number, Company.SUPERIOR, entries, tooMuch, new VetoRequest(null))
                        .orElseThrow()
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly("L04.points", "adjustment.reason", "adjustment.points", "veto.reason");
    }

    @Test
    void a_self_assessment_that_is_sent_back_is_superseded_and_done_again() {
        String number = atSuperior();

        done(superiorScoring.sendBack(number, Company.SUPERIOR, "L02 is the team's figure"));

        assertThat(routing.wasSentBack(number)).isTrue();
        assertThat(files.ratings(number))
                .singleElement()
                .extracting(Rating::superseded)
                .isEqualTo(true);
        appraisals.enter(number, Step.SELF_ASSESS);
        done(selfAssessments.submitSelf(number, Company.TECHNICIAN, entries(93)));
        assertThat(routing.wasSentBack(number)).isFalse();
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        assertThat(files.ratings(number)).extracting(Rating::superseded).containsExactly(true, false);
        assertThat(files.log(number))
                .filteredOn(entry -> entry.kind() == LogKind.SENT_BACK)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(Company.SUPERIOR);
                    assertThat(entry.args()).containsExactly("L02 is the team's figure");
                });
    }

    @Test
    void sending_back_needs_a_reason_and_the_superior() {
        String number = atSuperior();

        refused(
                number,
                "reason",
                "problem.text-missing",
                () -> superiorScoring.sendBack(number, Company.SUPERIOR, " "));
        refused(
                number,
                "reason",
                "problem.text-too-long",
                () -> superiorScoring.sendBack(number, Company.SUPERIOR, "x".repeat(2001)));
        refused(number, "", "problem.not-yours", () -> superiorScoring.sendBack(number, Company.HEAD, "no"));
    }

    @Test
    void nothing_is_scored_while_the_self_assessment_is_sent_back() {
        String number = atSuperior();
        done(superiorScoring.sendBack(number, Company.SUPERIOR, "again"));

        assertThatThrownBy(() -> scoreCalculation.calculateScore(number)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> appraisals.enter(number, Step.SUPERIOR_INTERVIEW))
                .isInstanceOf(IllegalStateException.class);
    }
}

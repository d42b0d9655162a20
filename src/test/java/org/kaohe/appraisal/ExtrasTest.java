package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kaohe.period.Refusal;

class ExtrasTest extends OnCompany {

    private static final ExtrasDecision YES_TO_POINTS = new ExtrasDecision(true, null, null, null, null);

    @Test
    void r119_r121_points_go_from_the_superior_over_the_head_to_the_general_manager() {
        String number = proposed("6", null);

        assertThat(routing.adjustmentNeedsHead(number)).isTrue();
        appraisals.enter(number, Step.ENDORSE_ADJUSTMENT);
        assertThat(routing.assignment(number, Step.ENDORSE_ADJUSTMENT).person()).isEqualTo(Company.HEAD);
        done(extrasApproval.endorse(number, Company.HEAD, true, null, null));

        assertThat(routing.adjustmentNeedsHead(number)).isFalse();
        assertThat(routing.extrasRequested(number)).isTrue();
        appraisals.enter(number, Step.APPROVE_EXTRAS);
        assertThat(routing.assignment(number, Step.APPROVE_EXTRAS).person()).isEqualTo(Company.MANAGER);
        done(extrasApproval.approveExtras(number, Company.MANAGER, YES_TO_POINTS));

        assertThat(routing.extrasRequested(number)).isFalse();
        ExtrasFile.Adjustment adjustment = files.extras(number).get(0).adjustment();
        assertThat(adjustment.points()).isEqualByComparingTo("6");
        assertThat(adjustment.proposedBy()).isEqualTo(Company.SUPERIOR);
        assertThat(adjustment.endorsedBy()).isEqualTo(Company.HEAD);
        assertThat(adjustment.approved()).isTrue();
        assertThat(adjustment.decidedBy()).isEqualTo(Company.MANAGER);
    }

    @Test
    void a_superior_who_is_the_head_needs_nobody_to_file() {
        String number = openedFor(Company.SUPERIOR, Company.SERVICE);
        appraisals.enter(number, Step.SELF_ASSESS);
        selfAssessments.selfLapsed(number);
        appraisals.enter(number, Step.SUPERIOR_SCORE);

        done(superiorScoring.submitSuperior(number, Company.HEAD, entries(93), points("-3"), null));

        assertThat(routing.adjustmentNeedsHead(number)).isFalse();
        assertThat(routing.extrasRequested(number)).isTrue();
        assertThatThrownBy(() -> appraisals.enter(number, Step.ENDORSE_ADJUSTMENT))
                .isInstanceOf(IllegalStateException.class);
        appraisals.enter(number, Step.APPROVE_EXTRAS);
    }

    @Test
    void r120_points_beyond_the_limit_are_refused_and_never_cut() {
        String number = atSuperior();

        assertThat(refused(number, "adjustment.points", "problem.points-beyond-limit", () -> propose(number, "12"))
                        .args())
                .containsExactly("10");
        refused(number, "adjustment.points", "problem.points-beyond-limit", () -> propose(number, "-10.01"));
        refused(number, "adjustment.points", "problem.points-missing", () -> propose(number, "0"));
        refused(number, "adjustment.points", "problem.points-decimals", () -> propose(number, "1.005"));
        done(propose(number, "-10"));
    }

    @Test
    void points_need_a_reason() {
        String number = atSuperior();

        refused(
                number,
                "adjustment.reason",
                "problem.text-missing",
                () -> superiorScoring.submitSuperior(
                        number, Company.SUPERIOR, entries(93), new AdjustmentProposal(BigDecimal.ONE, null), null));
    }

    @Test
    void the_head_may_file_other_points_with_a_reason_within_the_limit() {
        String number = proposed("6", null);
        appraisals.enter(number, Step.ENDORSE_ADJUSTMENT);

        refused(
                number,
                "reason",
                "problem.text-missing",
                () -> extrasApproval.endorse(number, Company.HEAD, true, new BigDecimal("4"), ""));
        refused(
                number,
                "points",
                "problem.points-beyond-limit",
                () -> extrasApproval.endorse(number, Company.HEAD, true, new BigDecimal("11"), "more"));
        refused(
                number,
                "",
                "problem.not-yours",
                () -> extrasApproval.endorse(number, Company.SUPERIOR, true, null, null));
        done(extrasApproval.endorse(number, Company.HEAD, true, new BigDecimal("4"), "6 is too many"));

        assertThat(files.extras(number).get(0).adjustment().points()).isEqualByComparingTo("4");
    }

    @Test
    void points_that_the_head_declines_go_no_further() {
        String number = proposed("6", null);
        appraisals.enter(number, Step.ENDORSE_ADJUSTMENT);

        refused(
                number,
                "reason",
                "problem.text-missing",
                () -> extrasApproval.endorse(number, Company.HEAD, false, null, null));
        done(extrasApproval.endorse(number, Company.HEAD, false, null, "nothing outstanding"));

        assertThat(routing.extrasRequested(number)).isFalse();
        scoreCalculation.calculateScore(number);
        assertThat(get(number).getOfficial()).isEqualByComparingTo("93");
    }

    @Test
    void a_veto_still_needs_approval_when_the_head_declines_the_points() {
        String number = proposed("6", "broke an engine");
        appraisals.enter(number, Step.ENDORSE_ADJUSTMENT);
        done(extrasApproval.endorse(number, Company.HEAD, false, null, "no"));

        assertThat(routing.extrasRequested(number)).isTrue();
        appraisals.enter(number, Step.APPROVE_EXTRAS);
        refused(
                number,
                "adjustment",
                "problem.not-requested",
                () -> extrasApproval.approveExtras(
                        number, Company.MANAGER, new ExtrasDecision(true, null, true, VetoScope.PERIOD, null)));
        done(extrasApproval.approveExtras(
                number, Company.MANAGER, new ExtrasDecision(null, null, true, VetoScope.PERIOD, null)));
    }

    @Test
    void r123_everything_requested_must_be_decided_and_a_refusal_explained() {
        String number = proposed("6", "broke an engine");
        appraisals.enter(number, Step.ENDORSE_ADJUSTMENT);
        done(extrasApproval.endorse(number, Company.HEAD, true, null, null));
        appraisals.enter(number, Step.APPROVE_EXTRAS);

        refused(
                number,
                "adjustment",
                "problem.decision-missing",
                () -> extrasApproval.approveExtras(
                        number, Company.MANAGER, new ExtrasDecision(null, null, false, null, "no harm")));
        refused(
                number,
                "veto",
                "problem.decision-missing",
                () -> extrasApproval.approveExtras(number, Company.MANAGER, YES_TO_POINTS));
        refused(
                number,
                "vetoScope",
                "problem.scope-missing",
                () -> extrasApproval.approveExtras(
                        number, Company.MANAGER, new ExtrasDecision(true, null, true, null, null)));
        refused(
                number,
                "adjustmentReason",
                "problem.text-missing",
                () -> extrasApproval.approveExtras(
                        number, Company.MANAGER, new ExtrasDecision(false, null, false, null, "no harm")));
        refused(
                number,
                "vetoReason",
                "problem.text-missing",
                () -> extrasApproval.approveExtras(
                        number, Company.MANAGER, new ExtrasDecision(true, null, false, null, null)));
        refused(
                number,
                "",
                "problem.not-yours",
                () -> extrasApproval.approveExtras(number, Company.HEAD, YES_TO_POINTS));
    }

    @Test
    void hr_requests_a_veto_while_somebody_works_at_the_score() {
        String number = atSuperior();

        done(extrasApproval.requestVeto(number, Company.HR, "complaint of a customer"));
        refused(number, "veto", "problem.veto-twice", () -> extrasApproval.requestVeto(number, Company.HR, "again"));
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null));

        assertThat(routing.extrasRequested(number)).isTrue();
        appraisals.enter(number, Step.APPROVE_EXTRAS);
        done(extrasApproval.approveExtras(
                number, Company.MANAGER, new ExtrasDecision(null, null, true, VetoScope.HALF_YEAR, null)));
        assertThat(files.extras(number).get(0).veto().scope()).isEqualTo(VetoScope.HALF_YEAR);
    }

    @Test
    void only_hr_requests_a_veto_from_outside_and_not_after_the_score() {
        String early = atSelfAssessment();
        String late = atInterview();

        refused(early, "", "problem.hr-only", () -> extrasApproval.requestVeto(early, Company.SUPERIOR, "x"));
        refused(early, "", "problem.hr-only", () -> extrasApproval.requestVeto(early, Company.GONE, "x"));
        refused(early, "reason", "problem.text-missing", () -> extrasApproval.requestVeto(early, Company.HR, null));
        refused(late, "", "problem.veto-too-late", () -> extrasApproval.requestVeto(late, Company.HR, "x"));
    }

    @Test
    void hr_requests_no_veto_against_itself() {
        String number = openedFor(Company.OTHER_HR, Company.OFFICE);
        appraisals.enter(number, Step.SELF_ASSESS);

        refused(number, "", "problem.own-appraisal", () -> extrasApproval.requestVeto(number, Company.OTHER_HR, "x"));
        done(extrasApproval.requestVeto(number, Company.HR, "x"));
    }

    @Test
    void an_open_request_blocks_the_score() {
        String number = proposed("6", null);

        assertThatThrownBy(() -> scoreCalculation.calculateScore(number)).isInstanceOf(IllegalStateException.class);
    }

    private String proposed(String points, @Nullable String veto) {
        String number = atSuperior();
        done(superiorScoring.submitSuperior(
                number, Company.SUPERIOR, entries(93), points(points), veto == null ? null : new VetoRequest(veto)));
        return number;
    }

    private Optional<Refusal> propose(String number, String points) {
        return superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), points(points), null);
    }

    private static AdjustmentProposal points(String points) {
        return new AdjustmentProposal(new BigDecimal(points), "an idea the company took up");
    }
}

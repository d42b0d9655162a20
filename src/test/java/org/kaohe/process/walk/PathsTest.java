package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;
import static org.kaohe.process.walk.Company.SUPERIOR;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.Signing;
import org.kaohe.outcome.NextStep;
import org.kaohe.outcome.OutcomeCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@EngineTest
@Transactional
class PathsTest {

    @Autowired
    private Engine engine;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Signing signing;

    @Autowired
    private OutcomeCases cases;

    @Autowired
    private NextStep nextStep;

    private Walk walk;

    @BeforeEach
    void begin() {
        walk = new Walk(engine, SECOND_TECHNICIAN);
    }

    @Test
    void a_self_assessment_sent_back_returns_with_the_reason_and_what_was_typed() {
        walk.selfAssess()
                .submit(
                        SUPERIOR,
                        "SuperiorScore",
                        Map.of("decision", "SEND_BACK", "sendBackReason", "please count again"));

        assertThat(engine.open(walk.number())).containsExactly("UserTask_SelfAssess");
        var prefill = engine.prefill(SECOND_TECHNICIAN, walk.number(), "UserTask_SelfAssess");
        assertThat(prefill.get("notice")).asString().contains("please count again");
        assertThat(prefill.get("L06__served")).isEqualTo("200");
        walk.selfAssess().score();
        assertThat(appraisal().getOfficial()).isEqualByComparingTo(Scorecard.POINTS);
    }

    @Test
    void plus_points_are_filed_by_the_head_and_approved_by_the_general_manager() {
        walk.selfAssess().score(Map.of("adjustmentPoints", "5", "adjustmentReason", "an innovation adopted"));
        assertThat(engine.open(walk.number())).containsExactly("UserTask_EndorseAdjustment");
        walk.submit(HEAD, "EndorseAdjustment", Map.of("decision", "FILE", "points", "5", "reason", "agreed"));
        walk.submit(GENERAL_MANAGER, "ApproveExtras", Map.of("adjustment", "APPROVE", "adjustmentReason", "good"));

        assertThat(appraisal().getOfficial()).isEqualByComparingTo("96.20");
    }

    @Test
    void plus_points_that_the_head_declines_never_reach_the_general_manager() {
        walk.selfAssess().score(Map.of("adjustmentPoints", "5", "adjustmentReason", "an innovation adopted"));
        walk.submit(HEAD, "EndorseAdjustment", Map.of("decision", "DECLINE", "reason", "not adopted yet"));

        assertThat(engine.open(walk.number())).containsExactly("UserTask_SuperiorInterview");
        assertThat(appraisal().getOfficial()).isEqualByComparingTo(Scorecard.POINTS);
    }

    @Test
    void an_approved_veto_makes_the_result_zero_and_keeps_the_original_score() {
        walk.selfAssess().score(Map.of("veto", true, "vetoReason", "grave mistake"));
        walk.submit(
                GENERAL_MANAGER,
                "ApproveExtras",
                Map.of("veto", "APPROVE", "vetoScope", "PERIOD", "vetoReason", "confirmed"));

        assertThat(appraisal().getOfficial()).isEqualByComparingTo("0");
        assertThat(appraisal().isVetoed()).isTrue();
    }

    @Test
    void an_objection_sent_back_is_scored_again() {
        walk.selfAssess().score().interview().object();
        walk.submit(HR, "HandleObjection", Map.of("decision", "SEND_BACK", "reason", "two cases were valid"));
        assertThat(engine.prefill(SUPERIOR, walk.number(), "UserTask_SuperiorScore")
                        .get("notice"))
                .asString()
                .contains("two cases were valid");

        walk.score(Map.of("L10__done", "2"));
        assertThat(appraisal().getOfficial()).isEqualByComparingTo("93.70");
        walk.interview().sign().decide("NONE");
        assertThat(appraisal().getState()).isEqualTo(AppraisalState.SEALED);
    }

    @Test
    void an_upheld_score_is_signed_after_all() {
        walk.selfAssess().score().interview().object();
        walk.submit(HR, "HandleObjection", Map.of("decision", "UPHOLD", "reason", "the figures are right"));
        walk.sign().decide("NONE");

        assertThat(appraisal().getState()).isEqualTo(AppraisalState.SEALED);
    }

    @Test
    void a_witnessed_refusal_to_sign_moves_the_process_on() {
        walk.selfAssess().score().interview();
        assertThat(signing.refuseSignature(walk.number(), SUPERIOR, HEAD)).isEmpty();

        assertThat(engine.open(walk.number())).containsExactly("UserTask_DecideOutcome");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "PROBATION", "CONFIRMATION"})
    void an_outcome_opens_a_case_of_its_own_and_the_appraisal_is_sealed(Outcome outcome) {
        walk.selfAssess().score().interview().sign().decide(outcome.name());

        assertThat(appraisal().getOutcome()).isEqualTo(outcome);
        assertThat(appraisal().getState()).isEqualTo(AppraisalState.SEALED);
        assertThat(cases.ofAppraisal(walk.number()))
                .singleElement()
                .satisfies(found -> assertThat(found.getKind().name()).isEqualTo(outcome.name()))
                .satisfies(found -> assertThat(found.getProcessInstanceId()).isNotNull());
        nextStep.carryOut(walk.number());
        assertThat(cases.ofAppraisal(walk.number())).hasSize(1);
    }

    @Test
    void somebody_who_leaves_is_cancelled_and_sealed_as_such_at_any_step() {
        walk.selfAssess();
        assertThat(appraisals.cancel(walk.number(), HR, "left the company")).isEmpty();
        engine.runJobs();

        assertThat(engine.open(walk.number())).isEmpty();
        assertThat(appraisal().getState()).isEqualTo(AppraisalState.CANCELLED);
        assertThat(appraisal().getSealedSequence()).isNotNull();
    }

    private Appraisal appraisal() {
        return appraisals.find(walk.number()).orElseThrow();
    }
}

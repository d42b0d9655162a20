package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SUPERIOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.notification.Notice;
import org.kaohe.notification.NoticeKind;
import org.kaohe.notification.Notices;
import org.kaohe.organisation.Stage;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.DueCases;
import org.kaohe.outcome.ImprovementPlans;
import org.kaohe.outcome.Verdict;
import org.springframework.beans.factory.annotation.Autowired;

class ImprovementAndRenewalTest extends OnCases {

    /** The contract of this technician ends on 28 February 2027. */
    private static final String FIXED_TERM = Company.TECHNICIAN;

    private static final String RENEWAL = "2027-REN-" + FIXED_TERM;

    @Autowired
    private ImprovementPlans plans;

    @Autowired
    private DueCases due;

    @Autowired
    private Notices notices;

    @Autowired
    private ManagementService management;

    @Test
    void the_daily_check_waits_for_the_next_morning_at_six() {
        assertThat(management
                        .createJobQuery()
                        .processDefinitionKey("daily-check")
                        .timers()
                        .list())
                .isNotEmpty()
                .allSatisfy(job ->
                        assertThat(job.getDuedate().toInstant().toString()).endsWith("T22:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUCCEEDED", "FAILED"})
    void a_plan_is_checked_on_its_dates_and_closed_with_a_result(Verdict result) {
        String number = walk.start("improvement-plan", PERSON);
        walk.submit(
                SUPERIOR,
                number,
                "SetGoals",
                Map.of("goals", "fewer late orders", "firstCheck", "2026-12-07", "secondCheck", "2026-12-21"));
        assertThat(engine.open(number)).isEmpty();
        for (String day : List.of("2026-12-07", "2026-12-21")) {
            engine.moveTo(Instant.parse(day + "T02:00:00Z"));
            walk.submit(SUPERIOR, number, "CheckProgress", Map.of("progress", "ON_TRACK", "note", "two late"));
        }
        walk.submit(SUPERIOR, number, "ClosePlan", Map.of("decision", result.name(), "reason", "see checks"));

        assertSealedAs(number, CaseState.APPLIED);
        assertThat(find(number).getVerdict()).isEqualTo(result);
        assertThat(plans.latestResult(PERSON)).isPresent();
        assertThat(engine.prefill(SUPERIOR, "2026M11-" + PERSON, "UserTask_SuperiorScore")
                        .get("notice"))
                .asString()
                .contains(result == Verdict.SUCCEEDED ? "succeeded" : "failed", "fewer late orders");
    }

    @Test
    void a_plan_needs_goals_and_dates_to_come() {
        String number = walk.start("improvement-plan", PERSON);
        assertThatThrownBy(() -> walk.submit(SUPERIOR, number, "SetGoals", Map.of("firstCheck", "2026-11-01")))
                .hasMessageContaining("text is missing")
                .hasMessageContaining("future, unlike 2026-11-01");
        assertThatThrownBy(() -> walk.submit(SUPERIOR, number, "SetGoals", Map.of("goals", "fewer late orders")))
                .hasMessageContaining("Between one and 3 check dates");
    }

    @Test
    void r144_a_renewal_opens_thirty_days_before_the_end_and_extends_the_contract() {
        engine.moveTo(Instant.parse("2027-01-28T23:00:00Z"));
        due.openAll();
        assertThat(cases.find(RENEWAL)).isPresent();
        assertThat(engine.open(RENEWAL)).containsExactly("UserTask_RecommendRenewal");
        walk.submit(HEAD, RENEWAL, "RecommendRenewal", Map.of("decision", "RENEW", "reason", "good work"));
        walk.submit(
                HR,
                RENEWAL,
                "DraftTerms",
                Map.of(
                        "decision",
                        "DRAFT",
                        "renewal",
                        "RENEWED",
                        "contractEnd",
                        "2030-02-28",
                        "effectiveOn",
                        "2027-03-01"));
        assertThat(engine.prefill(GENERAL_MANAGER, RENEWAL, "UserTask_ApproveCase"))
                .containsEntry("evidenceText", "")
                .hasEntrySatisfying(
                        "approvalsText",
                        text -> assertThat(text).asString().contains("The head recommends renewal: good work"));
        walk.refuse(GENERAL_MANAGER, RENEWAL, "ApproveCase", "too long");
        assertThat(engine.prefill(HR, RENEWAL, "UserTask_DraftTerms"))
                .as("what was refused is there to be changed")
                .containsEntry("contractEnd", "2030-02-28")
                .containsEntry("renewal", "RENEWED");
        assertThatThrownBy(() -> walk.submit(
                        HR,
                        RENEWAL,
                        "DraftTerms",
                        Map.of(
                                "decision",
                                "DRAFT",
                                "renewal",
                                "RENEWED",
                                "contractEnd",
                                "2027-02-28",
                                "effectiveOn",
                                "2027-03-01")))
                .hasMessageContaining("later");
        assertThatThrownBy(() -> walk.submit(
                        HR,
                        RENEWAL,
                        "DraftTerms",
                        Map.of(
                                "decision",
                                "DRAFT",
                                "renewal",
                                "RENEWED",
                                "contractEnd",
                                "2029-02-28",
                                "bonusBase",
                                "1.00",
                                "effectiveOn",
                                "2027-03-01")))
                .hasMessageContaining("cases of their own");
        walk.submit(
                HR,
                RENEWAL,
                "DraftTerms",
                Map.of(
                        "decision",
                        "DRAFT",
                        "renewal",
                        "RENEWED",
                        "contractEnd",
                        "2029-02-28",
                        "effectiveOn",
                        "2027-03-01"));
        walk.agree(GENERAL_MANAGER, RENEWAL, "ApproveCase");

        assertSealedAs(RENEWAL, CaseState.APPLIED);
        assertThat(person(FIXED_TERM).getContractEnd()).isEqualTo("2029-02-28");
    }

    @Test
    void a_contract_that_is_not_renewed_ends_and_the_person_leaves() {
        String number = walk.start("contract-renewal", FIXED_TERM);
        walk.submit(HEAD, number, "RecommendRenewal", Map.of("decision", "NOT_RENEW", "reason", "no work"));
        walk.submit(HR, number, "DraftTerms", Map.of("decision", "DRAFT", "renewal", "NOT_RENEWED"));
        walk.agree(GENERAL_MANAGER, number, "ApproveCase");

        assertSealedAs(number, CaseState.APPLIED);
        assertThat(person(FIXED_TERM).getStage()).isEqualTo(Stage.LEAVING);
    }

    @Test
    void a_renewal_given_up_is_not_opened_again_the_next_morning() {
        engine.moveTo(Instant.parse("2027-01-28T23:00:00Z"));
        due.openAll();
        walk.submit(HEAD, RENEWAL, "RecommendRenewal", Map.of("decision", "NOT_RENEW", "reason", "no work"));
        walk.submit(HR, RENEWAL, "DraftTerms", Map.of("decision", "WITHDRAW", "reason", "settled on paper"));
        assertSealedAs(RENEWAL, CaseState.WITHDRAWN);
        engine.moveTo(Instant.parse("2027-01-30T23:00:00Z"));
        due.openAll();
        assertThat(cases.find(RENEWAL + "-2")).isEmpty();
    }

    @Test
    void on_the_last_day_hr_hears_once_of_a_renewal_given_up_and_may_open_another() {
        engine.moveTo(Instant.parse("2027-01-28T23:00:00Z"));
        due.openAll();
        walk.submit(HEAD, RENEWAL, "RecommendRenewal", Map.of("decision", "NOT_RENEW", "reason", "no work"));
        walk.submit(HR, RENEWAL, "DraftTerms", Map.of("decision", "WITHDRAW", "reason", "settled on paper"));
        engine.moveTo(Instant.parse("2027-02-27T01:00:00Z"));
        due.openAll();
        assertThat(unrenewed()).as("the day before").isEmpty();

        engine.moveTo(Instant.parse("2027-02-28T01:00:00Z"));
        due.openAll();
        due.openAll();
        engine.moveTo(Instant.parse("2027-03-01T01:00:00Z"));
        due.openAll();
        assertThat(unrenewed()).hasSize(1);
        assertThat(cases.find(RENEWAL + "-2")).isEmpty();

        assertThat(walk.start("contract-renewal", FIXED_TERM)).isEqualTo(RENEWAL + "-2");
        assertThat(engine.open(RENEWAL + "-2")).containsExactly("UserTask_RecommendRenewal");
    }

    private List<Notice> unrenewed() {
        return notices.unreadFor(HR).stream()
                .filter(notice -> notice.getKind() == NoticeKind.CONTRACT_UNRENEWED)
                .toList();
    }
}

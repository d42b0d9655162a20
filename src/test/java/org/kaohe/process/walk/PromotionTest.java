package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.ADMINISTRATION;
import static org.kaohe.process.walk.Company.FINANCE;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.OTHER_HR;
import static org.kaohe.process.walk.Company.SUPERIOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.outcome.ApprovalFile;
import org.kaohe.outcome.CaseLogEntry;
import org.kaohe.outcome.CaseLogKind;
import org.kaohe.outcome.CaseState;
import org.kaohe.process.SigningTasks;
import org.kaohe.signature.ConfirmedSignature;
import org.kaohe.signature.SigningConfirmations;
import org.springframework.beans.factory.annotation.Autowired;

class PromotionTest extends OnCases {

    private static final Map<String, Object> TERMS = Map.of(
            "decision",
            "DRAFT",
            "position",
            "service-advisor",
            "grade",
            "P4",
            "bonusBase",
            "2200.00",
            "effectiveOn",
            "2026-11-23",
            "details",
            "termstext");

    @Autowired
    private SigningTasks signing;

    @Autowired
    private SigningConfirmations confirmations;

    @Autowired
    private FormService forms;

    @Test
    void r137_r182_a_promotion_goes_through_the_four_links_and_changes_the_post() {
        String number = walk.start("promotion", PERSON);
        assertThat(number).isEqualTo("2026-PRO-" + PERSON);
        walk.submit(HR, number, "DraftTerms", TERMS);
        walk.agreeAll(number);

        assertSealedAs(number, CaseState.APPLIED);
        assertThat(person(PERSON).getPositionCode()).isEqualTo("service-advisor");
        assertThat(person(PERSON).getGrade()).isEqualTo("P4");
        assertThat(person(PERSON).getBonusBase()).isEqualByComparingTo("2200.00");
        assertThat(files.approvals(number))
                .extracting(ApprovalFile::actor)
                .containsExactly(HEAD, FINANCE, ADMINISTRATION, GENERAL_MANAGER);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void r137_a_refusal_at_any_link_goes_back_to_hr_with_its_reason_and_round_again(int at) {
        List<String> links = List.of("SignTerms", "CheckFinance", "ReviewAdministration", "ApproveCase");
        List<String> people = List.of(HEAD, FINANCE, ADMINISTRATION, GENERAL_MANAGER);
        String number = walk.start("promotion", PERSON);
        walk.submit(HR, number, "DraftTerms", TERMS);
        for (int i = 0; i < at; i++) {
            walk.agree(people.get(i), number, links.get(i));
        }
        walk.refuse(people.get(at), number, links.get(at), "toosoon");

        assertThat(engine.open(number)).containsExactly("UserTask_DraftTerms");
        assertThat(engine.prefill(HR, number, "UserTask_DraftTerms").get("approvalsText"))
                .asString()
                .contains("toosoon");
        walk.submit(HR, number, "DraftTerms", TERMS);
        walk.agreeAll(number);
        assertSealedAs(number, CaseState.APPLIED);
        assertThat(find(number).getRound()).isEqualTo(2);
    }

    @Test
    void a_link_agrees_or_refuses_only_with_its_password() {
        String number = walk.start("promotion", PERSON);
        walk.submit(HR, number, "DraftTerms", TERMS);
        walk.agree(HEAD, number, "SignTerms");
        String task = engine.task(number, "UserTask_CheckFinance").getId();

        assertThat(signing.find(task, FINANCE)).as("before it is claimed").isPresent();
        assertThat(signing.find(task, HEAD)).isEmpty();
        for (String decision : List.of("APPROVE", "REFUSE")) {
            assertThatThrownBy(() -> engine.as(FINANCE, () -> {
                        forms.submitTaskForm(task, Map.of("decision", decision, "reason", "toosoon"));
                        return true;
                    }))
                    .hasMessageContaining("/sign/" + task);
        }
        assertThat(files.approvals(number)).hasSize(1);
        walk.agree(FINANCE, number, "CheckFinance");
        assertThat(confirmations.of(number))
                .extracting(ConfirmedSignature::person)
                .containsExactly(HEAD, FINANCE);
    }

    @Test
    void a_case_that_hr_gives_up_is_sealed_as_withdrawn_and_changes_nothing() {
        String number = walk.start("promotion", PERSON);
        walk.submit(HR, number, "DraftTerms", TERMS);
        walk.refuse(HEAD, number, "SignTerms", "toosoon");
        walk.submit(HR, number, "DraftTerms", Map.of("decision", "WITHDRAW", "reason", "the head is right"));

        assertSealedAs(number, CaseState.WITHDRAWN);
        assertThat(person(PERSON).getPositionCode()).isEqualTo("repair-technician");
    }

    @Test
    void hr_withdraws_from_the_page_while_somebody_else_holds_the_task() {
        String number = walk.start("promotion", PERSON);
        walk.submit(HR, number, "DraftTerms", TERMS);
        assertThat(cases.withdraw(number, SUPERIOR, "no")).isPresent();
        assertThat(cases.withdraw(number, HR, "reorganisation")).isEmpty();
        engine.runJobs();

        assertSealedAs(number, CaseState.WITHDRAWN);
    }

    @Test
    void terms_that_begin_later_wait_for_their_day() {
        String number = walk.start("promotion", PERSON);
        walk.submit(HR, number, "DraftTerms", Map.of("decision", "DRAFT", "grade", "P4", "effectiveOn", "2026-12-01"));
        walk.agreeAll(number);
        assertThat(find(number).getState()).isEqualTo(CaseState.OPEN);
        assertThat(person(PERSON).getGrade()).isEqualTo("P3");

        engine.moveTo(Instant.parse("2026-12-01T01:00:00Z"));
        engine.runJobs();
        assertSealedAs(number, CaseState.APPLIED);
        assertThat(person(PERSON).getGrade()).isEqualTo("P4");
    }

    @Test
    void terms_that_change_nothing_are_refused_by_name() {
        String number = walk.start("promotion", PERSON);
        assertThatThrownBy(() -> walk.submit(
                        HR, number, "DraftTerms", Map.of("decision", "DRAFT", "position", "repair-technician")))
                .hasMessageContaining("new position")
                .hasMessageContaining("date");
        assertThat(engine.open(number)).containsExactly("UserTask_DraftTerms");
    }

    @Test
    void a_promotion_lowers_neither_pay_nor_bonus_base() {
        String number = walk.start("promotion", PERSON);
        Map<String, Object> less = Map.of(
                "decision",
                "DRAFT",
                "grade",
                "P1",
                "bonusBase",
                "1.00",
                "payFrom",
                "6000",
                "payTo",
                "5999",
                "effectiveOn",
                "2026-11-23");
        assertThatThrownBy(() -> walk.submit(HR, number, "DraftTerms", less))
                .hasMessageContaining("does not lower the bonus base")
                .hasMessageContaining("does not cut pay");
        assertThat(engine.open(number)).containsExactly("UserTask_DraftTerms");
    }

    @Test
    void the_wrong_person_signs_nothing() {
        String number = walk.start("promotion", PERSON);
        walk.submit(HR, number, "DraftTerms", TERMS);
        String task = engine.task(number, "UserTask_SignTerms").getId();
        for (String wrong : List.of(HR, SUPERIOR, PERSON, GENERAL_MANAGER, FINANCE)) {
            assertThatThrownBy(() -> walk.agree(wrong, number, "SignTerms")).isInstanceOf(RuntimeException.class);
        }
        assertThat(engine.task(number, "UserTask_SignTerms").getId()).isEqualTo(task);
        assertThat(files.approvals(number)).isEmpty();
    }

    @Test
    void only_hr_starts_a_case_never_on_themselves_and_one_at_a_time() {
        assertThatThrownBy(() -> walk.startAs(SUPERIOR, "promotion", PERSON)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> walk.startAs(HR, "promotion", HR)).hasMessageContaining("own case");
        walk.start("promotion", PERSON);
        assertThatThrownBy(() -> walk.start("promotion", PERSON)).hasMessageContaining("already open");
    }

    @Test
    void the_heads_own_case_is_signed_by_the_leader_and_hr_s_own_is_drafted_by_another_hr() {
        String number = walk.start("promotion", HEAD);
        walk.submit(HR, number, "DraftTerms", Map.of("decision", "DRAFT", "grade", "M2", "effectiveOn", "2026-11-23"));
        assertThat(engine.task(number, "UserTask_SignTerms").getAssignee()).isEqualTo(Company.LEADER);

        String ofHr = walk.startAs(OTHER_HR, "promotion", HR);
        assertThatThrownBy(() -> walk.submit(HR, ofHr, "DraftTerms", TERMS)).hasMessageContaining("own case");
    }

    @Test
    void a_late_head_gets_the_leader_added_and_a_late_finance_is_told_to_hr() {
        String number = walk.start("promotion", PERSON);
        walk.submit(HR, number, "DraftTerms", TERMS);
        engine.moveTo(Instant.parse("2026-12-01T11:00:00Z"));

        assertThat(files.log(number)).extracting(CaseLogEntry::kind).contains(CaseLogKind.REMINDED, CaseLogKind.ADDED);
        walk.agree(Company.LEADER, number, "SignTerms");
        engine.moveTo(Instant.parse("2026-12-10T11:00:00Z"));
        assertThat(files.log(number)).extracting(CaseLogEntry::kind).contains(CaseLogKind.ESCALATED);
        assertThat(engine.open(number)).containsExactly("UserTask_CheckFinance");
    }

    @Test
    void nothing_that_was_typed_stays_in_the_engine(@Autowired EngineTables tables) {
        String number = walk.start("promotion", PERSON);
        walk.submit(HR, number, "DraftTerms", TERMS);
        walk.agree(HEAD, number, "SignTerms");
        walk.refuse(FINANCE, number, "CheckFinance", "notenough");

        assertThat(tables.containing("startreason", "termstext", "notenough", "2200.00"))
                .isEmpty();
    }
}

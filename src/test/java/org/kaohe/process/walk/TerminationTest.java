package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HR;

import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.organisation.Stage;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.Protection;

class TerminationTest extends OnCases {

    private static final Map<String, Object> SUBMIT = Map.of("decision", "SUBMIT", "effectiveOn", "2026-12-31");

    @Test
    void a_dismissal_without_evidence_is_refused_and_everything_missing_is_named() {
        String number = walk.start("termination", PERSON);
        assertThatThrownBy(() -> submit(number, Map.of("decision", "SUBMIT")))
                .hasMessageContaining("protected status")
                .hasMessageContaining("the ground")
                .hasMessageContaining("the union was told")
                .hasMessageContaining("the last day of work");
        assertThat(engine.open(number)).containsExactly("UserTask_GatherEvidence");
        assertThat(find(number).getEffectiveOn()).isNull();
    }

    @Test
    void r144_a_grave_fault_with_facts_hearing_and_union_passes_the_gate_and_the_general_manager() {
        String number = graveFault("NONE");
        submit(number, SUBMIT);
        walk.agree(GENERAL_MANAGER, number, "ApproveCase");

        assertSealedAs(number, CaseState.APPLIED);
        assertThat(person(PERSON).getStage()).isEqualTo(Stage.LEAVING);
        assertThat(person(PERSON).getContractEnd()).isEqualTo("2026-12-31");
        assertThat(archive.find(number).orElseThrow().getRetainUntil()).isEqualTo("2031-11-23");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_protected_status_stops_a_complete_case(Protection status) {
        String number = graveFault(status.name());
        assertThatThrownBy(() -> submit(number, SUBMIT)).hasMessageContaining("Stopped");
        assertThat(engine.open(number)).containsExactly("UserTask_GatherEvidence");
    }

    @Test
    void the_general_manager_sends_it_back_and_hr_withdraws() {
        String number = graveFault("NONE");
        submit(number, SUBMIT);
        walk.refuse(GENERAL_MANAGER, number, "ApproveCase", "not proportionate");
        assertThat(engine.open(number)).containsExactly("UserTask_GatherEvidence");
        submit(number, Map.of("decision", "WITHDRAW", "reason", "agreed"));

        assertSealedAs(number, CaseState.WITHDRAWN);
        assertThat(person(PERSON).getStage()).isEqualTo(Stage.REGULAR);
    }

    @Test
    void hr_routes_to_an_improvement_plan_instead() {
        String number = walk.start("termination", PERSON);
        submit(number, Map.of("decision", "IMPROVE", "reason", "first help"));

        assertSealedAs(number, CaseState.REDIRECTED);
        String plan = "2026-IMP-" + PERSON;
        assertThat(find(number).getNextCase()).isEqualTo(plan);
        assertThat(engine.open(plan)).containsExactly("UserTask_SetGoals");
    }

    @Test
    void a_result_that_is_not_signed_or_not_theirs_proves_no_incompetence() {
        String number = walk.start("termination", PERSON);
        submit(number, Map.of("decision", "RECORD", "route", "INCOMPETENCE", "protection", "NONE"));
        walk.record(number, "RATED_INCOMPETENT", "2026M11-" + PERSON);
        for (String wrong : List.of("2026M11-" + Company.TECHNICIAN, "2026M10-none")) {
            assertThatThrownBy(() -> walk.record(number, "RATED_INCOMPETENT_AGAIN", wrong))
                    .hasMessageContaining("There is no appraisal " + wrong + " of this person");
        }
        for (String item : List.of("TRAINING_OR_TRANSFER", "UNION_TOLD", "NOTICE_OR_PAY", "COMPENSATION")) {
            walk.record(number, item, "HR 7");
        }
        assertThatThrownBy(() -> submit(number, SUBMIT))
                .hasMessageContaining("a sealed result of this person below the limit")
                .hasMessageContaining("a second such result")
                .hasMessageContaining("with its amount");
    }

    @Test
    void whoever_is_concerned_and_others_cannot_touch_the_case() {
        String number = walk.start("termination", PERSON);
        for (String wrong : List.of(PERSON, Company.SUPERIOR, Company.FINANCE)) {
            assertThatThrownBy(() -> walk.submit(wrong, number, "GatherEvidence", SUBMIT))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> walk.submit(
                        HR,
                        number,
                        "GatherEvidence",
                        Map.of(
                                "decision",
                                "RECORD",
                                "item",
                                "CONSENT",
                                "details",
                                "x",
                                "reference",
                                "y",
                                "dated",
                                "2026-11-20")))
                .hasMessageContaining("not possible");
        assertThat(files.evidence(number)).isEmpty();
    }

    @Test
    void the_form_offers_what_a_termination_can_use_and_nothing_else() {
        String number = walk.start("termination", PERSON);
        Map<String, Object> shown = engine.prefill(HR, number, "UserTask_GatherEvidence");
        assertThat(offered(shown, "itemChoices"))
                .contains("COMPENSATION", "FACTS")
                .doesNotContain("CONSENT");
        assertThat(offered(shown, "decisionChoices")).containsExactly("RECORD", "SUBMIT", "IMPROVE", "WITHDRAW");

        String demotion = walk.start("demotion", PERSON);
        walk.submit(
                HR, demotion, "DraftTerms", Map.of("decision", "DRAFT", "grade", "P2", "effectiveOn", "2026-11-23"));
        shown = engine.prefill(HR, demotion, "UserTask_GatherEvidence");
        assertThat(offered(shown, "itemChoices")).contains("CONSENT").doesNotContain("COMPENSATION", "NOTICE_OR_PAY");
        assertThat(offered(shown, "decisionChoices")).containsExactly("RECORD", "SUBMIT", "CHANGE_TERMS");
        assertThatThrownBy(() -> walk.record(demotion, "NOTICE_OR_PAY", "letter 1"))
                .hasMessageContaining("not possible");
    }

    private static List<String> offered(Map<String, Object> shown, String choices) {
        return ((SpinJsonNode) shown.get(choices))
                .elements().stream()
                        .map(choice -> choice.prop("value").stringValue())
                        .toList();
    }

    private String graveFault(String protection) {
        String number = walk.start("termination", PERSON);
        submit(number, Map.of("decision", "RECORD", "route", "GRAVE_FAULT", "protection", protection));
        walk.record(number, "FACTS", "report 12");
        walk.record(number, "HEARING", "minutes 3");
        assertThatThrownBy(() -> submit(number, SUBMIT)).hasMessageContaining("the union was told");
        walk.record(number, "UNION_TOLD", "letter 9");
        return number;
    }

    private void submit(String number, Map<String, Object> values) {
        walk.submit(HR, number, "GatherEvidence", values);
    }
}

package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.outcome.CaseState;

class DemotionAndPayTest extends OnCases {

    private static final Map<String, Object> DEMOTION =
            Map.of("decision", "DRAFT", "grade", "P2", "effectiveOn", "2026-11-23");
    private static final Map<String, Object> CUT =
            Map.of("decision", "DRAFT", "payFrom", "6000", "payTo", "5500.50", "effectiveOn", "2026-11-23");
    private static final Map<String, Object> RISE = Map.of(
            "decision", "DRAFT", "payFrom", "6000", "payTo", "6600", "bonusBase", "2000", "effectiveOn", "2026-11-23");

    @ParameterizedTest
    @CsvSource({"demotion", "pay-change"})
    void nobody_is_demoted_or_cut_without_consent_or_evidence(String process) {
        String number = drafted(process);
        assertThat(engine.open(number)).containsExactly("UserTask_GatherEvidence");
        assertThat(engine.prefill(HR, number, "UserTask_GatherEvidence").get("evidenceText"))
                .asString()
                .contains("written consent to these terms, which alone is enough");
        assertThatThrownBy(() -> evidence(number, Map.of("decision", "SUBMIT")))
                .hasMessageContaining("the person's written consent to these terms");
        assertThat(engine.open(number)).containsExactly("UserTask_GatherEvidence");
    }

    @ParameterizedTest
    @CsvSource({"demotion", "pay-change"})
    void with_written_consent_it_goes_through_the_chain(String process) {
        String number = drafted(process);
        walk.record(number, "CONSENT", "letter 4");
        evidence(number, Map.of("decision", "SUBMIT"));
        walk.agreeAll(number);
        assertSealedAs(number, CaseState.APPLIED);
        assertThat(person(PERSON).getGrade()).isEqualTo(process.equals("demotion") ? "P2" : "P3");
    }

    @Test
    void with_the_evidence_of_a_dismissal_it_needs_no_consent() {
        String number = drafted("demotion");
        evidence(number, Map.of("decision", "RECORD", "route", "GRAVE_FAULT", "protection", "NONE"));
        walk.record(number, "FACTS", "report 12");
        walk.record(number, "HEARING", "minutes 3");
        walk.record(number, "UNION_TOLD", "letter 9");
        evidence(number, Map.of("decision", "SUBMIT"));
        walk.agreeAll(number);
        assertSealedAs(number, CaseState.APPLIED);
    }

    @ParameterizedTest
    @CsvSource({"demotion", "pay-change"})
    void hr_changes_the_terms_where_consent_is_not_given_or_withdraws(String process) {
        String number = drafted(process);
        evidence(number, Map.of("decision", "CHANGE_TERMS", "reason", "no consent"));
        assertThat(engine.open(number)).containsExactly("UserTask_DraftTerms");
        assertThat(find(number).getTermsText())
                .as("why HR changes the terms is no part of them")
                .isNull();
        walk.submit(HR, number, "DraftTerms", Map.of("decision", "WITHDRAW", "reason", "given up"));
        assertSealedAs(number, CaseState.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({"demotion", "pay-change"})
    void a_refused_link_goes_back_to_hr(String process) {
        String number = drafted(process);
        walk.record(number, "CONSENT", "letter 4");
        evidence(number, Map.of("decision", "SUBMIT"));
        walk.refuse(HEAD, number, "SignTerms", "too hard");
        assertThat(engine.open(number)).containsExactly("UserTask_DraftTerms");

        walk.submit(HR, number, "DraftTerms", process.equals("demotion") ? DEMOTION : CUT);
        assertThatThrownBy(() -> evidence(number, Map.of("decision", "SUBMIT")))
                .as("the consent was to the terms before")
                .hasMessageContaining("the written consent to these terms");
        walk.record(number, "CONSENT", "letter 5");
        evidence(number, Map.of("decision", "SUBMIT"));
        assertThat(engine.open(number)).containsExactly("UserTask_SignTerms");
    }

    @Test
    void a_first_day_before_this_month_needs_a_reason_and_never_lies_before_the_hire() {
        String number = walk.start("demotion", PERSON);
        assertThatThrownBy(() -> walk.submit(HR, number, "DraftTerms", with("effectiveOn", "2026-10-31")))
                .hasMessageContaining("before this month");
        assertThatThrownBy(() ->
                        walk.submit(HR, number, "DraftTerms", with("effectiveOn", "2018-09-02", "details", "a reason")))
                .hasMessageContaining("hired");
        walk.submit(HR, number, "DraftTerms", with("effectiveOn", "2026-10-31", "details", "agreed in October"));
        assertThat(engine.prefill(HR, number, "UserTask_GatherEvidence").get("caseText"))
                .asString()
                .contains("agreed in October");
    }

    private static Map<String, Object> with(String... more) {
        Map<String, Object> terms = new HashMap<>(DEMOTION);
        for (int i = 0; i < more.length; i += 2) {
            terms.put(more[i], more[i + 1]);
        }
        return terms;
    }

    @Test
    void r058_r160_r180_r201_a_rise_needs_no_consent_and_changes_the_bonus_base() {
        String number = walk.start("pay-change", PERSON);
        walk.submit(HR, number, "DraftTerms", RISE);
        walk.agreeAll(number);
        assertSealedAs(number, CaseState.APPLIED);
        assertThat(person(PERSON).getBonusBase()).isEqualByComparingTo("2000");
    }

    @Test
    void a_lower_bonus_base_is_a_cut_even_where_the_pay_rises() {
        String number = walk.start("pay-change", PERSON);
        walk.submit(
                HR,
                number,
                "DraftTerms",
                Map.of(
                        "decision",
                        "DRAFT",
                        "payFrom",
                        "5000",
                        "payTo",
                        "5001",
                        "bonusBase",
                        "1799.99",
                        "effectiveOn",
                        "2026-11-23"));
        assertThat(engine.open(number)).containsExactly("UserTask_GatherEvidence");
        assertThatThrownBy(() -> evidence(number, Map.of("decision", "SUBMIT")))
                .hasMessageContaining("the person's written consent to these terms");
        assertThat(engine.prefill(HR, number, "UserTask_GatherEvidence").get("caseText"))
                .asString()
                .contains("1800\\.00 → 1799\\.99");
        walk.record(number, "CONSENT", "letter 4");
        evidence(number, Map.of("decision", "SUBMIT"));
        walk.agreeAll(number);
        assertSealedAs(number, CaseState.APPLIED);
    }

    @Test
    void a_change_of_pay_touches_neither_post_nor_contract() {
        String number = walk.start("pay-change", PERSON);
        for (Map.Entry<String, Object> hidden : Map.<String, Object>of("grade", "P1", "contractEnd", "2026-12-31")
                .entrySet()) {
            Map<String, Object> more = new HashMap<>(RISE);
            more.put(hidden.getKey(), hidden.getValue());
            assertThatThrownBy(() -> walk.submit(HR, number, "DraftTerms", more))
                    .hasMessageContaining("cases of their own");
        }
        assertThat(engine.open(number)).containsExactly("UserTask_DraftTerms");
    }

    private String drafted(String process) {
        String number = walk.start(process, PERSON);
        walk.submit(HR, number, "DraftTerms", process.equals("demotion") ? DEMOTION : CUT);
        return number;
    }

    private void evidence(String number, Map<String, Object> values) {
        walk.submit(HR, number, "GatherEvidence", values);
    }
}

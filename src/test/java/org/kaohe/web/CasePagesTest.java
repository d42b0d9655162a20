package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaohe.outcome.CaseAnswer;
import org.kaohe.outcome.CaseOpenings;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.Confirmations;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees which outcome case. */
@WebTest
class CasePagesTest {

    private static final String PERSON = "10018";
    private static final String STRANGER = "10012";
    private static final String PROBATIONER = "10015";

    @Autowired
    private Visitors visitors;

    @Autowired
    private CaseOpenings openings;

    @Autowired
    private OutcomeCases cases;

    @Autowired
    private Confirmations confirmations;

    @Test
    void a_termination_in_preparation_is_for_hr_and_not_for_whom_it_is_about() {
        String number = opened(OutcomeKind.TERMINATION);
        cases.enter(number, CaseStep.GATHER_EVIDENCE);
        Visitor hr = visitors.english().login(Cases.HR);

        assertThat(hr.get("/cases").body()).contains(number, "Consent and evidence");
        assertThat(hr.get("/cases/" + number).body())
                .contains("grave mistake", "Still missing", "the union was told", "no legal advice");
        assertThat(hr.get("/").body()).contains(number);
        for (String other : new String[] {PERSON, STRANGER, Cases.SUPERIOR}) {
            Visitor visitor = visitors.english().login(other);
            assertThat(visitor.get("/cases/" + number).statusCode()).as(other).isEqualTo(404);
            assertThat(visitor.get("/cases").body()).doesNotContain(number);
            assertThat(visitor.get("/").body()).doesNotContain(number);
        }
        assertThat(visitors.english().get("/cases").uri()).hasPath("/login");
    }

    @Test
    void hr_withdraws_a_case_with_a_reason_and_others_cannot() {
        String number = opened(OutcomeKind.PAY_CHANGE);
        cases.enter(number, CaseStep.DRAFT_TERMS);
        Visitor hr = visitors.chinese().login(Cases.HR);
        assertThat(hr.get("/cases/" + number).body()).contains("调薪", "撤回事项");

        assertThat(visitors.english()
                        .login(STRANGER)
                        .submit("/account", "/cases/" + number + "/withdraw", "reason", "mine")
                        .statusCode())
                .isEqualTo(404);
        assertThat(cases.find(number).orElseThrow().getState()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void the_head_finds_the_confirmation_of_a_probationer_and_may_ask_for_it_early() {
        String number =
                openings.outOfResult(OutcomeKind.CONFIRMATION, PROBATIONER, "none-early", "probation", Cases.HR);

        assertThat(visitors.english().login(Cases.HEAD).get("/cases").body()).contains("/cases/" + number);
        assertThat(visitors.english().login(Cases.HEAD).get("/cases/" + number).body())
                .contains("Ask for early confirmation");
        assertThat(visitors.english().login(Cases.SUPERIOR).get("/cases").body())
                .doesNotContain(number);

        Visitor hr = visitors.english().login(Cases.HR);
        assertThat(hr.get("/cases").body()).contains("For its date");
        cases.enter(number, CaseStep.DECIDE_CONFIRMATION);
        assertThat(confirmations.decide(number, Cases.HR, CaseAnswer.GO_ON, "outstanding"))
                .isEmpty();
        assertThat(hr.get("/cases/" + number).body())
                .as("in words")
                .contains("Decision on confirmation: confirmed. outstanding")
                .doesNotContain("GO_ON");
    }

    @Test
    void before_the_first_months_are_over_the_head_reads_from_when_on_and_gets_no_form() {
        String number = openings.outOfResult(OutcomeKind.CONFIRMATION, "10016", "none-young", "probation", Cases.HR);

        assertThat(visitors.english().login(Cases.HEAD).get("/cases/" + number).body())
                .contains("may be asked for from 2027-02-16 on")
                .doesNotContain("/cases/" + number + "/early");
    }

    private String opened(OutcomeKind kind) {
        return openings.outOfResult(kind, PERSON, "none-" + kind, "grave mistake", Cases.HR);
    }
}

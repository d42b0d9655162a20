package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.SignatureKind;
import org.kaohe.appraisal.Step;
import org.springframework.beans.factory.annotation.Autowired;

/** What HR does on the page of an appraisal. */
@WebTest
class ActionsTest {

    private static final String EXTENDED = "2026M11-10012";
    private static final String CANCELLED = "2026M11-10015";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Cases cases;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private CaseFiles files;

    @BeforeEach
    void prepare() {
        cases.prepare();
    }

    @Test
    void extends_a_deadline_with_a_reason_and_not_without() {
        String page = "/appraisals/" + EXTENDED;
        Visitor hr = visitors.english().login(Cases.HR);

        assertThat(hr.submit(page, page + "/deadline", "due", "2026-12-24", "reason", " ")
                        .body())
                .contains("Nothing was changed", "A text is missing");
        assertThat(hr.submit(page, page + "/deadline", "due", "", "reason", "ill")
                        .body())
                .contains("A date is missing");
        assertThat(hr.submit(page, page + "/deadline", "due", "2026-12-24", "reason", "ill")
                        .body())
                .contains("The due date was moved", "2026-12-24 18:00");
    }

    @Test
    void cancels_with_a_reason_that_everybody_concerned_can_read() {
        String page = "/appraisals/" + CANCELLED;

        var answer = visitors.english().login(Cases.HR).submit(page, page + "/cancel", "reason", "leaves the company");

        assertThat(answer.body()).contains("The appraisal was cancelled", "leaves the company");
        assertThat(appraisals.find(CANCELLED).orElseThrow().getState()).isEqualTo(AppraisalState.CANCELLED);
        assertThat(visitors.english()
                        .login(Cases.HR)
                        .get("/periods/" + cases.period())
                        .body())
                .contains("<span class=\"tag mute\">Cancelled</span>");
        assertThat(visitors.english().login("10015").get(page).body()).contains("leaves the company");
    }

    @Test
    void records_a_refusal_to_sign_only_with_a_witness() {
        String page = "/appraisals/" + Cases.AT_SIGNATURE;
        Visitor superior = visitors.chinese().login(Cases.SUPERIOR);

        assertThat(superior.submit(page, page + "/refusal", "witness", Cases.SUPERIOR)
                        .body())
                .contains("未作任何更改");
        assertThat(appraisals.find(Cases.AT_SIGNATURE).orElseThrow().getStep()).isEqualTo(Step.SIGN_RESULT);

        assertThat(superior.submit(page, page + "/refusal", "witness", "10018").body())
                .contains("已记录拒绝签字");
        assertThat(files.signatures(Cases.AT_SIGNATURE).get(0).kind()).isEqualTo(SignatureKind.REFUSED);
    }
}

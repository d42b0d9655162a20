package org.kaohe.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Amendments;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.OnCompany;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.Step;
import org.kaohe.period.Problem;
import org.springframework.beans.factory.annotation.Autowired;

/** Which results of the archive the gate takes for the first rating as incompetent. */
class RatedResultTest extends OnCompany {

    private static final String MISSING = "outcome.gate.rated-incompetent-on-an-acknowledged-result";

    @Autowired
    private CaseOpenings openings;

    @Autowired
    private OutcomeCases cases;

    @Autowired
    private CaseEvidence evidence;

    @Autowired
    private OutcomeFiles caseFiles;

    @Autowired
    private Amendments amendments;

    @Test
    void a_signed_result_counts_once_it_is_sealed_and_still_does_after_an_amendment() {
        String number = atDecision();
        String opened = citing(number);
        assertThat(missing(opened)).as("not sealed yet").contains(MISSING);

        done(decisions.decide(number, Company.HR, Outcome.NONE, null));
        appraisals.sealed(number, 1);
        assertThat(missing(opened)).doesNotContain(MISSING);

        done(amendments.amend(
                number,
                Company.HR,
                List.of(new LineEntry("L10", Map.of("done", BigDecimal.ONE), null)),
                "the case was valid"));
        assertThat(get(number).getRound()).isEqualTo(2);
        assertThat(missing(opened)).as("the signature is kept").doesNotContain(MISSING);
    }

    @Test
    void a_result_that_was_signed_and_then_cancelled_proves_nothing() {
        String number = atDecision();
        String opened = citing(number);
        done(appraisals.cancel(number, Company.HR, "wrong sheet"));
        appraisals.sealed(number, 2);
        assertThat(missing(opened)).contains(MISSING);
    }

    /** The result of this class is 5 points: far below the limit. */
    @Override
    protected String atInterview() {
        String number = scored(5);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        return number;
    }

    private String citing(String appraisal) {
        String number =
                openings.outOfResult(OutcomeKind.TERMINATION, Company.TECHNICIAN, appraisal, "not able", Company.HR);
        if (cases.find(number).orElseThrow().getStep() == null) {
            cases.enter(number, CaseStep.GATHER_EVIDENCE);
        }
        GroundsEntry grounds = new GroundsEntry(DismissalRoute.INCOMPETENCE, Protection.NONE, null);
        EvidenceEntry entry = new EvidenceEntry(
                EvidenceItem.RATED_INCOMPETENT, "result", appraisal, LocalDate.of(2026, 11, 20), null);
        done(evidence.record(number, Company.HR, grounds, entry));
        cases.enter(number, CaseStep.GATHER_EVIDENCE);
        return number;
    }

    private List<String> missing(String number) {
        return caseFiles.missing(number).stream().map(Problem::messageKey).toList();
    }
}

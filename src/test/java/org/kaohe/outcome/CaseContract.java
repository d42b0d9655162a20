package org.kaohe.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.OnCompany;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** The aggregate on a real database, without the engine. */
abstract class CaseContract extends OnCompany {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private CaseOpenings openings;

    @Autowired
    private OutcomeCases cases;

    @Autowired
    private TermsDrafting drafting;

    @Autowired
    private CaseApprovals approvals;

    @Autowired
    private CaseEvidence evidence;

    @Autowired
    private CaseEffects effects;

    @Autowired
    private OutcomeFiles caseFiles;

    @Test
    void terms_signatures_and_history_are_read_back_as_they_were_written() {
        String number = opened(OutcomeKind.PROMOTION);
        cases.enter(number, CaseStep.DRAFT_TERMS);
        Terms terms = new Terms(null, "P9", null, null, new BigDecimal("1234.50"), null);
        done(drafting.draft(number, Company.HR, new TermsDraft(terms, TODAY, null, "文字 text")));
        cases.enter(number, CaseStep.SIGN_TERMS);
        done(approvals.answer(number, Company.HEAD, CaseStep.SIGN_TERMS, true, null));

        OutcomeCase found = cases.find(number).orElseThrow();
        assertThat(found.getTerms().grade()).isEqualTo("P9");
        assertThat(found.getTerms().bonusBase()).isEqualByComparingTo("1234.50");
        assertThat(found.getTermsText()).isEqualTo("文字 text");
        assertThat(caseFiles.approvals(number)).hasSize(1);
        assertThat(caseFiles.log(number))
                .extracting(CaseLogEntry::kind)
                .containsExactly(
                        CaseLogKind.OPENED,
                        CaseLogKind.ENTERED,
                        CaseLogKind.DRAFTED,
                        CaseLogKind.ENTERED,
                        CaseLogKind.SIGNED);
    }

    @Test
    void whoever_signed_one_link_does_not_sign_the_next_by_another_role() {
        company.execute(
                "insert into person_role (person_id, role_name) select id, ? from person where person_number = ?",
                "FINANCE",
                Company.HEAD);
        try {
            String number = opened(OutcomeKind.PROMOTION);
            cases.enter(number, CaseStep.DRAFT_TERMS);
            Terms terms = new Terms(null, "P9", null, null, null, null);
            done(drafting.draft(number, Company.HR, new TermsDraft(terms, TODAY, null, null)));
            cases.enter(number, CaseStep.SIGN_TERMS);
            done(approvals.answer(number, Company.HEAD, CaseStep.SIGN_TERMS, true, null));
            cases.enter(number, CaseStep.CHECK_FINANCE);

            refusedBecause(
                    approvals.answer(number, Company.HEAD, CaseStep.CHECK_FINANCE, true, null),
                    "outcome.problem.not-yours");
            assertThat(caseFiles.awaited(number)).contains(Company.HR).doesNotContain(Company.HEAD);
        } finally {
            company.execute("delete from person_role where role_name = ?", "FINANCE");
        }
    }

    @Test
    void a_step_that_is_not_next_cannot_be_entered_and_nothing_is_applied_before_it_is_signed() {
        String number = opened(OutcomeKind.DEMOTION);
        assertThatThrownBy(() -> cases.enter(number, CaseStep.APPROVE_CASE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> effects.apply(number)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_refused_submission_leaves_no_trace() {
        String number = opened(OutcomeKind.TERMINATION);
        cases.enter(number, CaseStep.GATHER_EVIDENCE);
        GroundsEntry grounds = new GroundsEntry(DismissalRoute.GRAVE_FAULT, Protection.NONE, TODAY);
        assertThat(evidence.submit(number, Company.HR, grounds)).isPresent();

        OutcomeCase found = cases.find(number).orElseThrow();
        assertThat(found.getRoute()).isNull();
        assertThat(found.getProtection()).isNull();
        assertThat(found.getStep()).isEqualTo(CaseStep.GATHER_EVIDENCE);
    }

    @Test
    void opening_twice_out_of_one_result_opens_one_case() {
        String first = openings.outOfResult(OutcomeKind.RENEWAL, Company.COLLEAGUE, "R-1", "why", Company.HR);
        assertThat(openings.outOfResult(OutcomeKind.RENEWAL, Company.COLLEAGUE, "R-1", "why", Company.HR))
                .isEqualTo(first);
    }

    private String opened(OutcomeKind kind) {
        CaseOpening opening = openings.byHand(kind, Company.TECHNICIAN, "because", Company.HR);
        String number = opening instanceof CaseOpened found
                ? found.number()
                : cases.ofPerson(Company.TECHNICIAN).stream()
                        .filter(found -> found.getKind() == kind && found.getState() == CaseState.OPEN)
                        .findFirst()
                        .orElseThrow()
                        .getNumber();
        if (!(opening instanceof CaseOpened)) {
            done(cases.withdraw(number, Company.HR, "again"));
            return opened(kind);
        }
        return number;
    }

    private static void refusedBecause(Optional<Refusal> refusal, String key) {
        assertThat(refusal.orElseThrow().problems())
                .extracting(Problem::messageKey)
                .contains(key);
    }
}

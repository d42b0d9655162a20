package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest extends OnCompany {

    private static final OutcomeRecord RECORD = new OutcomeRecord(LocalDate.of(2027, 1, 1), "team leader", "2026/17");

    @Test
    void a_proposal_is_kept_once_with_its_reasons() {
        String number = signed();

        decisions.propose(number, Outcome.NONE, List.of("outcome.reason.single-month"));
        decisions.propose(number, Outcome.PROMOTION, List.of("something.else"));

        DecisionFile decision = files.decision(number).orElseThrow();
        assertThat(decision.proposed()).isEqualTo(Outcome.NONE);
        assertThat(decision.proposalReasons()).containsExactly("outcome.reason.single-month");
        assertThat(routing.decidedOutcome(number)).isEmpty();
    }

    @Test
    void nothing_is_proposed_before_the_signature() {
        String number = atSignature();

        assertThatThrownBy(() -> decisions.propose(number, Outcome.NONE, List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files.decision(number)).isEmpty();
    }

    @Test
    void hr_decides_that_nothing_follows_and_needs_no_reason() {
        String number = atDecision();

        done(decisions.decide(number, Company.HR, Outcome.NONE, null));

        assertThat(routing.decidedOutcome(number)).contains(Outcome.NONE);
        assertThat(files.decision(number).orElseThrow().decidedBy()).isEqualTo(Company.HR);
        assertThatThrownBy(() -> appraisals.enter(number, Step.RECORD_PROMOTION))
                .isInstanceOf(IllegalStateException.class);
        appraisals.sealed(number, 1);
    }

    @ParameterizedTest
    @CsvSource({"PROBATION, RECORD_PROBATION", "PROMOTION, RECORD_PROMOTION", "TERMINATION, RECORD_TERMINATION"})
    void every_other_outcome_needs_a_reason_and_is_recorded(Outcome outcome, Step step) {
        String number = atDecision();

        refused(number, "reason", "problem.text-missing", () -> decisions.decide(number, Company.HR, outcome, "  "));
        done(decisions.decide(number, Company.HR, outcome, "as discussed"));
        assertThatThrownBy(() -> appraisals.sealed(number, 1)).isInstanceOf(IllegalStateException.class);
        appraisals.enter(number, step);
        refused(number, "", "problem.not-yours", () -> decisions.recordOutcome(number, Company.SUPERIOR, RECORD));
        done(decisions.recordOutcome(number, Company.OTHER_HR, RECORD));

        DecisionFile decision = files.decision(number).orElseThrow();
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reason()).isEqualTo("as discussed");
        assertThat(decision.followUp()).isEqualTo(RECORD);
        assertThat(decision.recordedBy()).isEqualTo(Company.OTHER_HR);
        appraisals.sealed(number, 1);
    }

    @Test
    void nothing_against_a_proposal_needs_a_reason_too() {
        String number = signed();
        decisions.propose(number, Outcome.PROMOTION, List.of("some.reason"));
        appraisals.enter(number, Step.DECIDE_OUTCOME);

        refused(
                number,
                "reason",
                "problem.text-missing",
                () -> decisions.decide(number, Company.HR, Outcome.NONE, null));
        done(decisions.decide(number, Company.HR, Outcome.NONE, "no vacancy"));
    }

    @Test
    void only_hr_decides() {
        String number = atDecision();

        for (String other : List.of(Company.MANAGER, Company.SUPERIOR, Company.GONE)) {
            refused(
                    number,
                    "",
                    "problem.not-yours",
                    () -> decisions.decide(number, other, Outcome.PROMOTION, "reason"));
        }
        refused(
                number,
                "",
                "problem.own-appraisal",
                () -> decisions.decide(number, Company.TECHNICIAN, Outcome.PROMOTION, "reason"));
        refused(number, "outcome", "problem.decision-missing", () -> decisions.decide(number, Company.HR, null, null));
    }

    @Test
    void a_decision_is_not_taken_twice_nor_early() {
        String early = atSignature();
        String late = atDecision();
        done(decisions.decide(late, Company.HR, Outcome.NONE, null));

        refused(early, "", "problem.wrong-step", () -> decisions.decide(early, Company.HR, Outcome.NONE, null));
        refused(late, "", "problem.wrong-step", () -> decisions.decide(late, Company.HR, Outcome.NONE, null));
        refused(late, "", "problem.wrong-step", () -> decisions.recordOutcome(late, Company.HR, RECORD));
    }

    @Test
    void a_record_has_a_date_and_details() {
        String number = atDecision();
        done(decisions.decide(number, Company.HR, Outcome.PROMOTION, "as discussed"));
        appraisals.enter(number, Step.RECORD_PROMOTION);

        refused(
                number,
                "effectiveOn",
                "problem.date-missing",
                () -> decisions.recordOutcome(number, Company.HR, new OutcomeRecord(null, "team leader", null)));
        refused(
                number,
                "details",
                "problem.text-missing",
                () -> decisions.recordOutcome(
                        number, Company.HR, new OutcomeRecord(LocalDate.of(2027, 1, 1), null, null)));
    }

    private String signed() {
        String number = atSignature();
        done(signing.sign(number, Company.TECHNICIAN));
        return number;
    }
}

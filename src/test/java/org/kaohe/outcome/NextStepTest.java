package org.kaohe.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.OnCompany;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.Step;
import org.kaohe.organisation.Stage;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class NextStepTest extends OnCompany {

    @Autowired
    private NextStep nextStep;

    @Test
    void the_facts_are_those_of_the_appraisal() {
        String number = atSignature();

        assertThat(nextStep.facts(number))
                .isEqualTo(
                        new DecisionFacts(PeriodKind.MONTH, new BigDecimal("88.00"), null, false, true, Stage.REGULAR));
    }

    @Test
    void there_are_no_facts_without_a_score() {
        assertThatThrownBy(() -> nextStep.facts(atSuperior())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_proposal_is_laid_before_hr_and_decides_nothing() {
        String number = signed();

        assertThat(nextStep.accept(number, Outcome.NONE, List.of("outcome.reason.single-month")))
                .isEmpty();

        assertThat(files.decision(number).orElseThrow().proposed()).isEqualTo(Outcome.NONE);
        assertThat(files.decision(number).orElseThrow().outcome()).isNull();
    }

    @Test
    void a_proposed_dismissal_is_never_accepted() {
        String number = signed();

        Optional<Refusal> refusal = nextStep.accept(number, Outcome.TERMINATION, List.of("some.reason"));

        refusedBecause(refusal, "outcome.policy.dismissal-starts-with-people");
        assertThat(files.decision(number)).isEmpty();
    }

    @Test
    void hr_starts_a_dismissal_by_hand_with_a_reason() {
        String number = atDecision();

        refusedBecause(decide(number, Company.HR, Outcome.TERMINATION, " "), "outcome.policy.reason-given");
        done(decide(number, Company.HR, Outcome.TERMINATION, "grave fault, hearing on record"));

        appraisals.enter(number, Step.RECORD_TERMINATION);
    }

    @Test
    void a_decision_as_proposed_needs_no_reason_and_one_against_the_proposal_does() {
        String asProposed = atDecision();
        String against = signed();
        done(nextStep.accept(against, Outcome.PROMOTION, List.of("some.reason")));
        appraisals.enter(against, Step.DECIDE_OUTCOME);

        done(decide(asProposed, Company.HR, Outcome.NONE, null));
        refusedBecause(decide(against, Company.HR, Outcome.NONE, null), "outcome.policy.reason-given");
        done(decide(against, Company.HR, Outcome.NONE, "no vacancy"));
    }

    @Test
    void nobody_decides_on_their_own_appraisal() {
        String number = atDecision();

        refusedBecause(
                decide(number, Company.TECHNICIAN, Outcome.PROMOTION, "me"), "outcome.policy.nobody-decides-their-own");
    }

    @Test
    void what_the_appraisal_refuses_stays_refused() {
        String early = atSignature();
        String number = atDecision();

        refusedBecause(decide(early, Company.HR, Outcome.NONE, null), "appraisal.problem.wrong-step");
        refusedBecause(decide(number, Company.SUPERIOR, Outcome.NONE, null), "appraisal.problem.not-yours");
        refusedBecause(decide(number, Company.HR, null, null), "appraisal.problem.decision-missing");
        refusedBecause(decide("nothing", Company.HR, Outcome.NONE, null), "appraisal.problem.unknown");
    }

    @Test
    void nothing_is_decided_on_a_score_that_is_not_recognised() {
        String number = scored(88);
        Decision decision = new Decision(appraisals.find(number).orElseThrow(), Company.HR, Outcome.NONE, null, null);
        String held = atDecision();
        Decision recognised = new Decision(appraisals.find(held).orElseThrow(), Company.HR, Outcome.NONE, null, null);

        assertThat(new InterviewRecorded().refuses(decision))
                .map(Problem::messageKey)
                .contains("outcome.policy.interview-recorded");
        assertThat(new InterviewRecorded().refuses(recognised)).isEmpty();
    }

    private Optional<Refusal> decide(String number, String actor, @Nullable Outcome outcome, @Nullable String reason) {
        return nextStep.decide(number, actor, outcome, reason);
    }

    private static void refusedBecause(Optional<Refusal> refusal, String key) {
        assertThat(refusal.orElseThrow().problems())
                .extracting(Problem::messageKey)
                .containsExactly(key);
    }

    private String signed() {
        String number = atSignature();
        done(signing.sign(number, Company.TECHNICIAN));
        return number;
    }
}

package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateStepsTest extends OnCompany {

    @Test
    void whoever_the_step_waits_for_is_reminded_once_a_day() {
        String number = atSelfAssessment();

        deadlines.remind(number, Step.SELF_ASSESS);
        deadlines.remind(number, Step.SELF_ASSESS);
        clock.forward(Duration.ofDays(1));
        deadlines.remind(number, Step.SELF_ASSESS);

        StepReminded reminded = new StepReminded(number, Step.SELF_ASSESS, List.of(Company.TECHNICIAN));
        assertThat(events.stream(StepReminded.class)).containsExactly(reminded, reminded);
    }

    @Test
    void everybody_in_hr_is_reminded_of_a_step_of_hr() {
        String number = atDecision();

        deadlines.remind(number, Step.DECIDE_OUTCOME);

        assertThat(events.stream(StepReminded.class))
                .containsExactly(new StepReminded(number, Step.DECIDE_OUTCOME, List.of(Company.HR, Company.OTHER_HR)));
    }

    @Test
    void a_late_superior_gets_the_next_one_added_and_either_may_act() {
        String number = atSuperior();

        assertThat(deadlines.escalate(number, Step.SUPERIOR_SCORE)).contains(Company.HEAD);
        assertThat(deadlines.escalate(number, Step.SUPERIOR_SCORE))
                .as("the second time")
                .isEmpty();

        assertThat(routing.assignment(number, Step.SUPERIOR_SCORE))
                .isEqualTo(new Assignment(Company.SUPERIOR, null, List.of(Company.HEAD)));
        assertThat(events.stream(StepEscalated.class))
                .containsExactly(new StepEscalated(number, Step.SUPERIOR_SCORE, Company.HEAD, List.of(Company.HEAD)));
        done(superiorScoring.submitSuperior(number, Company.HEAD, entries(93), null, null));
        assertThat(files.ratings(number).get(1).rater()).isEqualTo(Company.HEAD);
    }

    @Test
    void after_an_extension_the_superior_after_next_is_added_if_it_is_late_again() {
        String number = atSuperior();
        deadlines.escalate(number, Step.SUPERIOR_SCORE);
        done(deadlines.extendDeadline(number, Company.HR, LocalDate.of(2026, 12, 20), "ill"));

        assertThat(deadlines.escalate(number, Step.SUPERIOR_SCORE)).contains(Company.LEADER);

        assertThat(routing.assignment(number, Step.SUPERIOR_SCORE).added())
                .containsExactly(Company.HEAD, Company.LEADER);
    }

    @Test
    void when_nobody_is_above_hr_hears_of_it() {
        String number = openedFor(Company.LEADER, Company.SERVICE);
        appraisals.enter(number, Step.SELF_ASSESS);
        selfAssessments.selfLapsed(number);
        appraisals.enter(number, Step.SUPERIOR_SCORE);

        assertThat(deadlines.escalate(number, Step.SUPERIOR_SCORE)).isEmpty();

        assertThat(events.stream(StepEscalated.class))
                .containsExactly(
                        new StepEscalated(number, Step.SUPERIOR_SCORE, null, List.of(Company.HR, Company.OTHER_HR)));
    }

    @Test
    void the_superior_is_told_of_a_late_self_assessment_and_a_late_signature() {
        String self = atSelfAssessment();
        String signature = atSignature();

        assertThat(deadlines.escalate(self, Step.SELF_ASSESS)).isEmpty();
        assertThat(deadlines.escalate(signature, Step.SIGN_RESULT)).isEmpty();

        assertThat(events.stream(StepEscalated.class))
                .extracting(StepEscalated::told)
                .containsExactly(List.of(Company.SUPERIOR), List.of(Company.SUPERIOR));
        refused(self, "", "problem.not-yours", () -> selfAssessments.submitSelf(self, Company.SUPERIOR, entries(100)));
    }

    @Test
    void a_step_still_late_is_told_to_hr_and_one_of_hr_to_the_general_manager() {
        String ofSuperior = atSuperior();
        String ofHr = atDecision();

        deadlines.informHr(ofSuperior, Step.SUPERIOR_SCORE);
        deadlines.informHr(ofSuperior, Step.SUPERIOR_SCORE);
        deadlines.informHr(ofHr, Step.DECIDE_OUTCOME);

        assertThat(events.stream(StepOverdue.class))
                .containsExactly(
                        new StepOverdue(ofSuperior, Step.SUPERIOR_SCORE, List.of(Company.HR, Company.OTHER_HR)),
                        new StepOverdue(ofHr, Step.DECIDE_OUTCOME, List.of(Company.MANAGER)));
    }

    @Test
    void a_timer_that_comes_after_the_step_changes_nothing() {
        String number = atSuperior();
        List<?> before = company.everything(number);

        deadlines.remind(number, Step.SELF_ASSESS);
        deadlines.informHr(number, Step.SELF_ASSESS);
        assertThat(deadlines.escalate(number, Step.SELF_ASSESS)).isEmpty();

        assertThat(company.everything(number)).isEqualTo(before);
    }

    @Test
    void escalations_stay_in_the_history() {
        String number = atSuperior();
        deadlines.remind(number, Step.SUPERIOR_SCORE);
        deadlines.escalate(number, Step.SUPERIOR_SCORE);
        deadlines.informHr(number, Step.SUPERIOR_SCORE);

        assertThat(files.log(number))
                .extracting(LogEntry::kind)
                .endsWith(LogKind.REMINDED, LogKind.SUPERIOR_ADDED, LogKind.HR_INFORMED);
    }
}

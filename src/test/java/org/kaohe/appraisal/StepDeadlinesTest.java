package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The period's dates: self 27 November (Friday), score 2, interview 7, signature 10 December 2026. */
class StepDeadlinesTest extends OnCompany {

    @Autowired
    private DeadlineRule rule;

    @Test
    void a_step_is_due_at_the_end_of_the_periods_day() {
        String number = atSelfAssessment();

        Deadline deadline = deadlines.deadline(number, Step.SELF_ASSESS);

        assertThat(deadline.due()).isEqualTo(sixOClock(11, 27));
        assertThat(deadline.remind()).isEqualTo(sixOClock(11, 26));
        assertThat(deadline.escalate()).as("Monday").isEqualTo(sixOClock(11, 30));
        assertThat(deadline.lapse()).isEqualTo(sixOClock(12, 1));
        assertThat(deadline.informHr()).isEqualTo(sixOClock(12, 2));
    }

    @Test
    void nobody_gets_less_than_two_working_days() {
        String number = opened();
        clock.set(MovableClock.at(2026, 11, 27, 15));
        appraisals.enter(number, Step.SELF_ASSESS);

        Deadline deadline = deadlines.deadline(number, Step.SELF_ASSESS);

        assertThat(deadline.due()).as("over the weekend").isEqualTo(sixOClock(12, 1));
        assertThat(deadline.remind()).isEqualTo(sixOClock(11, 30));
    }

    @Test
    void a_reminder_is_never_earlier_than_the_entry() {
        Instant entered = MovableClock.at(2026, 11, 26, 20);

        Deadline deadline = rule.on(Step.SELF_ASSESS, LocalDate.of(2026, 11, 27), entered);

        assertThat(deadline.remind()).isEqualTo(entered);
    }

    @Test
    void holidays_do_not_count_and_the_saturday_worked_in_exchange_does() {
        Deadline deadline = rule.on(Step.SIGN_RESULT, LocalDate.of(2026, 9, 30), MovableClock.at(2026, 9, 28, 9));

        assertThat(deadline.escalate()).isEqualTo(sixOClock(10, 8));
        assertThat(deadline.informHr()).as("Saturday, worked").isEqualTo(sixOClock(10, 10));
    }

    @Test
    void a_step_without_a_date_of_the_period_has_five_working_days() {
        String number = atDecision();

        Deadline deadline = deadlines.deadline(number, Step.DECIDE_OUTCOME);

        assertThat(deadline.due()).isEqualTo(sixOClock(11, 30));
        assertThat(deadline.lapse()).isNull();
    }

    @Test
    void only_self_assessment_and_signature_lapse() {
        String number = opened();

        for (Step step : Step.values()) {
            boolean ownStep = step == Step.SELF_ASSESS || step == Step.SIGN_RESULT;
            assertThat(deadlines.deadline(number, step).lapse() != null)
                    .as(step.name())
                    .isEqualTo(ownStep);
        }
        assertThat(deadlines.deadline(number, Step.SIGN_RESULT).lapse()).isEqualTo(sixOClock(12, 17));
    }

    @Test
    void a_model_may_ask_before_it_enters_and_gets_the_same_answer() {
        String number = opened();

        Deadline asked = deadlines.deadline(number, Step.SELF_ASSESS);
        Assignment assigned = routing.assignment(number, Step.SELF_ASSESS);
        appraisals.enter(number, Step.SELF_ASSESS);

        assertThat(deadlines.deadline(number, Step.SELF_ASSESS)).isEqualTo(asked);
        assertThat(routing.assignment(number, Step.SELF_ASSESS)).isEqualTo(assigned);
    }

    @Test
    void a_self_assessment_sent_back_late_has_a_new_deadline() {
        String number = atSuperior();
        clock.set(MovableClock.at(2026, 12, 3, 10));
        done(superiorScoring.sendBack(number, Company.SUPERIOR, "again"));

        appraisals.enter(number, Step.SELF_ASSESS);

        assertThat(deadlines.deadline(number, Step.SELF_ASSESS).due()).isEqualTo(sixOClock(12, 7));
        assertThat(files.visits(number).get(0).deadline().due()).isEqualTo(sixOClock(11, 27));
    }

    @Test
    void hr_extends_the_current_step_with_a_reason_and_everything_moves() {
        String number = atSelfAssessment();

        done(deadlines.extendDeadline(number, Company.HR, LocalDate.of(2026, 12, 4), "ill"));

        Deadline deadline = deadlines.deadline(number, Step.SELF_ASSESS);
        assertThat(deadline.due()).isEqualTo(sixOClock(12, 4));
        assertThat(deadline.remind()).isEqualTo(sixOClock(12, 3));
        assertThat(deadline.escalate()).isEqualTo(sixOClock(12, 7));
        assertThat(deadline.lapse()).isEqualTo(sixOClock(12, 8));
        assertThat(files.visits(number).get(0).extensionReason()).isEqualTo("ill");
        assertThat(events.stream(DeadlineExtended.class))
                .containsExactly(new DeadlineExtended(number, Step.SELF_ASSESS));
    }

    @Test
    void only_hr_extends_later_into_the_future_and_not_for_itself() {
        String number = atSelfAssessment();
        LocalDate later = LocalDate.of(2026, 12, 4);

        refused(number, "", "problem.hr-only", () -> deadlines.extendDeadline(number, Company.SUPERIOR, later, "ill"));
        refused(
                number,
                "reason",
                "problem.text-missing",
                () -> deadlines.extendDeadline(number, Company.HR, later, ""));
        refused(number, "due", "problem.date-missing", () -> deadlines.extendDeadline(number, Company.HR, null, "ill"));
        refused(
                number,
                "due",
                "problem.due-not-later",
                () -> deadlines.extendDeadline(number, Company.HR, LocalDate.of(2026, 11, 27), "ill"));
        refused(
                number,
                "due",
                "problem.due-in-past",
                () -> deadlines.extendDeadline(number, Company.HR, LocalDate.of(2026, 11, 22), "ill"));
        String own = openedFor(Company.OTHER_HR, Company.OFFICE);
        appraisals.enter(own, Step.SELF_ASSESS);
        refused(own, "", "problem.own-appraisal", () -> deadlines.extendDeadline(own, Company.OTHER_HR, later, "ill"));
        String between = opened();
        refused(
                between,
                "",
                "problem.between-steps",
                () -> deadlines.extendDeadline(between, Company.HR, later, "ill"));
    }

    static Instant sixOClock(int month, int day) {
        return MovableClock.at(2026, month, day, 18);
    }
}

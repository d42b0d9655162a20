package org.kaohe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.Step;

/** The period's dates: self 27 November, score 2 December 2026. */
class StepNoticesTest extends OnNotices {

    @Test
    void a_task_is_told_to_the_person_it_waits_for() {
        String number = atSelfAssessment();

        assertThat(outbox()).containsExactly("10007 STEP_ENTERED");
        Notice notice = onlyNotice(Company.TECHNICIAN);
        assertThat(notice.getRecipient()).isEqualTo(Company.TECHNICIAN);
        assertThat(notice.getMessageKey()).isEqualTo("notification.step-entered");
        assertThat(notice.getArgs()).containsExactly("@appraisal.step.SELF_ASSESS", "#10007", "2026-11-27");
        assertThat(notice.getAppraisalNumber()).isEqualTo(number);
        assertThat(notice.getPeriodCode()).isNull();
        assertThat(notice.getCreatedAt()).isEqualTo(clock.instant());
        assertThat(notice.getReadAt()).isNull();
        assertThat(notice.getDeliveredAt()).isNull();
    }

    @Test
    void a_task_entered_twice_is_told_once() {
        String number = atSelfAssessment();

        appraisals.enter(number, Step.SELF_ASSESS);

        assertThat(outbox()).hasSize(1);
    }

    @Test
    void a_task_of_a_role_is_told_to_all_who_hold_it_and_have_not_left() {
        String number = atSignature();
        emptyOutbox();
        done(signing.object(number, Company.TECHNICIAN, "unfair", Map.of()));
        appraisals.enter(number, Step.HANDLE_OBJECTION);

        assertThat(outbox()).containsExactlyInAnyOrder("10002 STEP_ENTERED", "10003 STEP_ENTERED");
    }

    @Test
    void a_task_about_an_hr_persons_own_appraisal_is_not_told_to_that_person() {
        String number = openedFor(Company.OTHER_HR, "office");
        appraisals.enter(number, Step.SELF_ASSESS);
        done(selfAssessments.submitSelf(number, Company.OTHER_HR, entries(100)));
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        done(superiorScoring.submitSuperior(number, Company.HR, entries(93), null, null));
        scoreCalculation.calculateScore(number);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        done(interviews.recordSuperiorInterview(number, Company.HR, superiorNotes()));
        emptyOutbox();

        appraisals.enter(number, Step.LEADER_INTERVIEW);

        assertThat(outbox()).as("the office has no leader").containsExactly("10002 STEP_ENTERED");
    }

    @Test
    void a_reminder_is_told_to_whom_it_names() {
        String number = atSuperior();
        emptyOutbox();

        deadlines.remind(number, Step.SUPERIOR_SCORE);
        deadlines.remind(number, Step.SUPERIOR_SCORE);

        assertThat(outbox()).containsExactly("10006 STEP_REMINDED");
        assertThat(onlyNotice(Company.SUPERIOR).getArgs())
                .containsExactly("@appraisal.step.SUPERIOR_SCORE", "#10007", "2026-12-02");
    }

    @Test
    void a_late_self_assessment_is_told_to_the_superior() {
        String number = atSelfAssessment();
        emptyOutbox();

        deadlines.escalate(number, Step.SELF_ASSESS);

        assertThat(outbox()).containsExactly("10006 STEP_ESCALATED");
    }

    @Test
    void whoever_is_added_to_a_late_step_hears_that_they_may_act() {
        String number = atSuperior();
        emptyOutbox();

        deadlines.escalate(number, Step.SUPERIOR_SCORE);

        assertThat(outbox()).containsExactly("10005 STEP_ADDED");
    }

    @Test
    void a_step_that_stays_late_is_told_to_hr() {
        String number = atSuperior();
        emptyOutbox();

        deadlines.informHr(number, Step.SUPERIOR_SCORE);

        assertThat(outbox()).containsExactlyInAnyOrder("10002 STEP_OVERDUE", "10003 STEP_OVERDUE");
    }

    @Test
    void hrs_own_late_step_is_told_to_the_general_manager() {
        String number = atDecision();
        emptyOutbox();

        deadlines.informHr(number, Step.DECIDE_OUTCOME);

        assertThat(outbox()).containsExactly("10001 STEP_OVERDUE");
    }

    @Test
    void a_later_due_date_is_told_to_everybody_the_step_waits_for() {
        String number = atSuperior();
        clock.forward(Duration.ofDays(11));
        deadlines.escalate(number, Step.SUPERIOR_SCORE);
        emptyOutbox();

        done(deadlines.extendDeadline(number, Company.HR, LocalDate.of(2026, 12, 9), "the reason"));

        assertThat(outbox()).containsExactlyInAnyOrder("10005 DEADLINE_EXTENDED", "10006 DEADLINE_EXTENDED");
        assertThat(onlyNotice(Company.SUPERIOR).getArgs())
                .containsExactly("@appraisal.step.SUPERIOR_SCORE", "#10007", "2026-12-09");
        assertThat(everyWord()).doesNotContain("the reason");
    }
}

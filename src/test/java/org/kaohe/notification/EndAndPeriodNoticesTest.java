package org.kaohe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.Outcome;
import org.kaohe.organisation.Role;
import org.kaohe.period.PeriodTaskDue;

class EndAndPeriodNoticesTest extends OnNotices {

    @Test
    void the_seal_is_told_to_the_appraised_person_once() {
        String number = atDecision();
        done(decisions.decide(number, Company.HR, Outcome.NONE, null));
        emptyOutbox();

        appraisals.sealed(number, 1);
        appraisals.sealed(number, 1);

        assertThat(outbox()).containsExactly("10007 APPRAISAL_SEALED");
        assertThat(onlyNotice(Company.TECHNICIAN).getArgs())
                .containsExactly(get(number).getPeriodCode());
        assertThat(everyWord()).doesNotContain("88");
    }

    @Test
    void a_cancellation_is_told_to_the_appraised_person_without_its_reason() {
        String number = atSuperior();
        emptyOutbox();

        done(appraisals.cancel(number, Company.HR, "leaves the company"));

        assertThat(outbox()).containsExactly("10007 APPRAISAL_CANCELLED");
        assertThat(onlyNotice(Company.TECHNICIAN).getAppraisalNumber()).isEqualTo(number);
        assertThat(everyWord()).doesNotContain("leaves");
    }

    @Test
    void a_refused_cancellation_is_told_to_nobody() {
        String number = atSuperior();
        emptyOutbox();

        assertThat(appraisals.cancel(number, Company.TECHNICIAN, "no")).isPresent();

        assertThat(outbox()).isEmpty();
    }

    @Test
    void a_task_of_a_period_is_told_to_all_of_hr() {
        publish(new PeriodTaskDue(7, "2026M11", "ConfirmPeriod", false));

        assertThat(outbox()).containsExactlyInAnyOrder("10002 PERIOD_TASK_DUE", "10003 PERIOD_TASK_DUE");
        Notice notice = onlyNotice(Company.HR);
        assertThat(notice.getArgs()).containsExactly("@notification.period-step.ConfirmPeriod", "2026M11");
        assertThat(notice.getPeriodCode()).isEqualTo("2026M11");
        assertThat(notice.getAppraisalNumber()).isNull();
    }

    @Test
    void a_late_task_of_a_period_is_told_to_the_general_manager_too() {
        publish(new PeriodTaskDue(7, "2026M11", "ClosePeriod", true));

        assertThat(outbox())
                .containsExactlyInAnyOrder(
                        "10001 PERIOD_TASK_OVERDUE", "10002 PERIOD_TASK_OVERDUE", "10003 PERIOD_TASK_OVERDUE");
    }

    @Test
    void a_person_who_holds_both_roles_is_told_once() {
        transaction.executeWithoutResult(status -> {
            grantManagerRole();
            publisher.publishEvent(new PeriodTaskDue(7, "2026M11", "ClosePeriod", true));

            assertThat(notices.unreadFor(Company.HR)).hasSize(1);
            status.setRollbackOnly();
        });
    }

    private void grantManagerRole() {
        execute(
                "insert into person_role (person_id, role_name) select id, ? from person where person_number = ?",
                Role.GENERAL_MANAGER.name(),
                Company.HR);
    }

    private void publish(PeriodTaskDue event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }
}

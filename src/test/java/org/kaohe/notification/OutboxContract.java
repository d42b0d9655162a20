package org.kaohe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.Step;
import org.kaohe.period.PeriodTaskDue;
import org.springframework.transaction.IllegalTransactionStateException;

abstract class OutboxContract extends OnNotices {

    private static final PeriodTaskDue EVENT = new PeriodTaskDue(7, "2026M11", "ConfirmPeriod", false);

    @Test
    void what_is_rolled_back_leaves_no_notice() {
        String number = opened();

        transaction.executeWithoutResult(status -> {
            appraisals.enter(number, Step.SELF_ASSESS);
            assertThat(notices.unreadFor(Company.TECHNICIAN)).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(outbox()).isEmpty();
        assertThat(get(number).getStep()).isNull();
    }

    @Test
    void nothing_is_told_outside_a_transaction() {
        assertThatThrownBy(() -> publisher.publishEvent(EVENT)).isInstanceOf(IllegalTransactionStateException.class);

        assertThat(outbox()).isEmpty();
    }

    @Test
    void only_the_recipient_marks_a_notice_as_read() {
        atSelfAssessment();
        Notice notice = onlyNotice(Company.TECHNICIAN);

        notices.markRead(notice.getId(), Company.SUPERIOR);
        assertThat(notices.unreadFor(Company.TECHNICIAN)).hasSize(1);

        notices.markRead(notice.getId(), Company.TECHNICIAN);
        assertThat(notices.unreadFor(Company.TECHNICIAN)).isEmpty();
    }

    @Test
    void a_notice_keeps_the_moment_it_was_first_read() {
        atSelfAssessment();
        long id = onlyNotice(Company.TECHNICIAN).getId();
        Instant first = clock.instant();

        notices.markRead(id, Company.TECHNICIAN);
        clock.forward(Duration.ofHours(1));
        notices.markRead(id, Company.TECHNICIAN);

        assertThat(readAt(id)).isEqualTo(first);
    }

    @Test
    void an_unknown_notice_is_nobodys() {
        atSelfAssessment();

        notices.markRead(-1, Company.TECHNICIAN);

        assertThat(notices.unreadFor(Company.TECHNICIAN)).hasSize(1);
        assertThat(notices.unreadFor(Company.STRANGER)).isEmpty();
    }

    @Test
    void the_newest_fifty_come_first_and_the_rest_after_them() {
        transaction.executeWithoutResult(status -> IntStream.rangeClosed(1, 52).forEach(n -> {
            clock.forward(Duration.ofSeconds(1));
            publisher.publishEvent(EVENT);
        }));

        var unread = notices.unreadFor(Company.HR);
        assertThat(unread).hasSize(50);
        assertThat(unread.get(0).getCreatedAt()).isEqualTo(clock.instant());
        unread.forEach(notice -> notices.markRead(notice.getId(), Company.HR));

        assertThat(notices.unreadFor(Company.HR)).hasSize(2);
        assertThat(notices.unreadFor(Company.OTHER_HR)).hasSize(50);
    }
}

package org.kaohe.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.period.ParticipantState.FAILED;
import static org.kaohe.period.ParticipantState.OPENED;
import static org.kaohe.period.ParticipantState.SELECTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OpeningTest extends PeriodFixture {

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void opening_twice_with_the_same_number_is_opening_once() {
        long id = confirmed();
        Participant first = participant(id, "101");

        periods.opened(first.getId(), "2026M11-101");
        periods.opened(first.getId(), "2026M11-101");

        assertThat(participant(id, "101").getState()).isEqualTo(OPENED);
        assertThat(participant(id, "101").getAppraisalNumber()).isEqualTo("2026M11-101");
        assertThat(periods.chunk(id, 1))
                .extracting(Participant::getPersonNumber)
                .containsExactly("102");
        assertThatThrownBy(() -> periods.opened(first.getId(), "other")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_failure_outlives_the_transaction_that_failed_and_the_chunk_goes_on_without_it() {
        long id = confirmed();
        long poison = participant(id, "102").getId();

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(chunk -> {
                    periods.opened(participant(id, "101").getId(), "2026M11-101");
                    throw new IllegalStateException("poison");
                }))
                .hasMessage("poison");
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(outer -> {
                    periods.failed(poison, "Sheet " + "x".repeat(2000));
                    throw new IllegalStateException("rolled back too");
                }))
                .hasMessage("rolled back too");

        assertThat(participant(id, "101").getState()).isEqualTo(SELECTED);
        assertThat(participant(id, "102").getState()).isEqualTo(FAILED);
        assertThat(participant(id, "102").getReasonKey()).isEqualTo("period.failed");
        assertThat(participant(id, "102").getReasonArgs())
                .singleElement()
                .asString()
                .startsWith("Sheet xxx")
                .hasSize(1000)
                .endsWith("…");
        assertThat(periods.chunk(id, 1))
                .extracting(Participant::getPersonNumber)
                .containsExactly("101");
    }

    @Test
    void a_late_failure_does_not_undo_an_opening() {
        long id = confirmed();
        periods.opened(participant(id, "101").getId(), "2026M11-101");

        periods.failed(participant(id, "101").getId(), "late");

        assertThat(participant(id, "101").getState()).isEqualTo(OPENED);
    }

    @Test
    void the_period_is_open_when_nobody_waits_and_nobody_failed() {
        long id = confirmed();
        periods.failed(participant(id, "102").getId(), "poison");
        open(id);
        assertThat(periods.progress(id)).isEqualTo(new Progress(0, 3, 2, 1, 0, 0));
        assertThat(periods.allOpened(id)).isFalse();
        assertThat(period(id).getState()).isEqualTo(PeriodState.OPENING);

        periods.retryFailed(id);
        assertThat(periods.chunk(id, 1))
                .extracting(Participant::getPersonNumber)
                .containsExactly("102");
        assertThat(participant(id, "102").getReasonKey()).isNull();
        open(id);

        assertThat(periods.allOpened(id)).isTrue();
        assertThat(period(id).getState()).isEqualTo(PeriodState.OPEN);
        assertThat(periods.allOpened(id)).isTrue();
    }

    @Test
    void a_draft_is_never_all_opened() {
        assertThat(periods.allOpened(drafted())).isFalse();
    }

    @Test
    void whoever_failed_can_be_excluded_with_a_reason() {
        long id = confirmed();
        long poison = participant(id, "102").getId();
        periods.failed(poison, "poison");
        open(id);

        assertThat(keys(periods.exclude(poison, " ", "10006"))).containsExactly("reason period.words.missing");
        assertThat(keys(periods.exclude(poison, "x".repeat(1001), "10006")))
                .containsExactly("reason period.words.too-long");
        assertThat(periods.exclude(poison, "停薪留职", "10006")).isEmpty();

        assertThat(keys(periods.exclude(poison, "again", "10006"))).containsExactly("period.exclude.twice");
        assertThat(participant(id, "102").getReasonArgs()).isEqualTo(List.of("停薪留职", "10006"));
        assertThat(periods.allOpened(id)).isTrue();
    }

    @Test
    void whoever_has_an_appraisal_is_not_excluded() {
        long id = confirmed();
        open(id);

        assertThat(keys(periods.exclude(participant(id, "101").getId(), "late", "10006")))
                .containsExactly("period.exclude.opened");
    }

    @Test
    void closing_is_refused_with_the_counts_of_what_is_open() {
        long id = confirmed();
        periods.opened(participant(id, "101").getId(), "2026M11-101");
        periods.failed(participant(id, "102").getId(), "poison");

        assertThat(periods.close(id, "10006").orElseThrow().problems())
                .containsExactly(
                        Problem.of("", "period.close.waiting", "1"),
                        Problem.of("", "period.close.failed", "1"),
                        Problem.of("", "period.close.open", "1"));
        assertThat(period(id).getState()).isEqualTo(PeriodState.OPENING);
    }

    @Test
    void a_period_closes_when_every_appraisal_is_done() {
        long id = confirmed();
        open(id);
        assertThat(periods.allOpened(id)).isTrue();
        periods.done(participant(id, "101").getId());
        periods.done(participant(id, "101").getId());
        assertThat(participant(id, "101").getDoneAt()).isEqualTo(PeriodSlice.NOW);
        assertThat(periods.progress(id)).isEqualTo(new Progress(0, 3, 3, 0, 1, 0));
        assertThat(periods.progress(id).open()).isEqualTo(2);
        assertThat(keys(periods.close(id, "10006"))).containsExactly("period.close.open");

        periods.done(participant(id, "102").getId());
        periods.done(participant(id, "103").getId());

        assertThat(periods.close(id, "10006")).isEmpty();
        assertThat(periods.close(id, "10008")).isEmpty();
        assertThat(period(id).getState()).isEqualTo(PeriodState.CLOSED);
        assertThat(period(id).getClosedBy()).isEqualTo("10006");
        assertThat(period(id).getClosedAt()).isEqualTo(PeriodSlice.NOW);
        assertThat(period(drafted()).getCode()).isEqualTo("2026M11-2");
    }

    @Test
    void what_was_never_opened_cannot_be_done() {
        long id = confirmed();

        assertThatThrownBy(() -> periods.done(participant(id, "101").getId()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_draft_is_discarded_not_closed() {
        long id = selected();

        assertThat(keys(periods.close(id, "10006"))).containsExactly("period.close.draft");
    }

    private void open(long id) {
        for (int chunk = 1; chunk <= periods.chunks(id); chunk++) {
            periods.chunk(id, chunk).forEach(p -> periods.opened(p.getId(), "2026M11-" + p.getPersonNumber()));
        }
    }
}

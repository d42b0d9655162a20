package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

abstract class AtTheSameMoment extends OnCompany {

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void of_two_submissions_at_the_same_moment_one_wins_and_the_other_finds_the_step_done() throws Exception {
        String number = atSuperior();
        deadlines.escalate(number, Step.SUPERIOR_SCORE);
        CyclicBarrier start = new CyclicBarrier(2);

        List<Optional<Refusal>> answers = together(
                () -> {
                    start.await(20, TimeUnit.SECONDS);
                    return superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null);
                },
                () -> {
                    start.await(20, TimeUnit.SECONDS);
                    return superiorScoring.submitSuperior(number, Company.HEAD, entries(88), null, null);
                });

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(answers).filteredOn(Optional::isPresent).singleElement().satisfies(answer -> assertThat(
                        answer.orElseThrow().problems())
                .extracting(Problem::messageKey)
                .containsExactly("appraisal.problem.wrong-step"));
        assertThat(files.ratings(number)).hasSize(2);
    }

    @Test
    void a_change_that_rests_on_what_was_read_before_another_change_fails() {
        String number = atSuperior();
        TransactionTemplate mine = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> mine.executeWithoutResult(status -> {
                    appraisals.find(number);
                    elsewhere(() -> superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null));
                    superiorScoring.sendBack(number, Company.SUPERIOR, "again");
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(routing.wasSentBack(number)).isFalse();
        assertThat(files.ratings(number)).hasSize(2);
    }

    @Test
    void two_that_cancel_at_the_same_moment_leave_one_reason() throws Exception {
        String number = atSelfAssessment();
        CyclicBarrier start = new CyclicBarrier(2);

        List<Optional<Refusal>> answers = together(
                () -> {
                    start.await(20, TimeUnit.SECONDS);
                    return appraisals.cancel(number, Company.HR, "first");
                },
                () -> {
                    start.await(20, TimeUnit.SECONDS);
                    return appraisals.cancel(number, Company.OTHER_HR, "second");
                });

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(files.log(number))
                .filteredOn(entry -> entry.kind() == LogKind.CANCELLED)
                .hasSize(1);
    }

    private static void elsewhere(Callable<Optional<Refusal>> command) {
        try {
            assertThat(together(command)).containsExactly(Optional.empty());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    private static List<Optional<Refusal>> together(Callable<Optional<Refusal>>... commands) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(commands.length);
        try {
            List<Optional<Refusal>> answers = new ArrayList<>();
            for (Future<Optional<Refusal>> future : threads.invokeAll(List.of(commands), 60, TimeUnit.SECONDS)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}

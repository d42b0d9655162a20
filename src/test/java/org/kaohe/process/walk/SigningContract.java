package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.FOURTH_TECHNICIAN;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;
import static org.kaohe.process.walk.Company.TECHNICIAN;
import static org.kaohe.process.walk.Company.THIRD_TECHNICIAN;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.SignatureFile;
import org.kaohe.appraisal.SignatureKind;
import org.kaohe.process.SigningTasks;
import org.kaohe.signature.ConfirmedSignature;
import org.kaohe.signature.SigningConfirmations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A signature counts only with the password of whoever signs, typed for this task a moment before. Real transactions. */
@EngineTest
@DirtiesContext
abstract class SigningContract {

    private static final Duration VALID = Duration.ofMinutes(10);
    private static final Map<String, Object> SIGNED = Map.of("answer", "SIGN");

    @Autowired
    private Engine engine;

    @Autowired
    private EngineTables tables;

    @Autowired
    private FormService forms;

    @Autowired
    private SigningTasks signing;

    @Autowired
    private SigningConfirmations confirmations;

    @Autowired
    private CaseFiles files;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void without_the_password_for_this_task_typed_by_this_person_nothing_is_signed() {
        Task mine = atSignature(TECHNICIAN);
        Task colleagues = atSignature(SECOND_TECHNICIAN);

        assertRefused(TECHNICIAN, mine);
        assertThat(signing.confirm(colleagues.getId(), SECOND_TECHNICIAN, Engine.PASSWORD))
                .isTrue();
        assertRefused(TECHNICIAN, mine);
        assertThat(signing.find(mine.getId(), SECOND_TECHNICIAN)).isEmpty();
        assertThat(signing.confirm(mine.getId(), SECOND_TECHNICIAN, Engine.PASSWORD))
                .as("somebody for another person's task")
                .isFalse();
        assertThat(signing.confirm("no-such-task", TECHNICIAN, Engine.PASSWORD)).isFalse();
        assertThat(signing.confirm(mine.getId(), TECHNICIAN, "kaohe-wrong")).isFalse();
        assertRefused(TECHNICIAN, mine);
        assertThat(text(TECHNICIAN, mine)).contains("href=\"/sign/" + mine.getId() + "\"");

        later(Duration.ofMinutes(1));
        assertThat(signing.find(mine.getId(), TECHNICIAN).orElseThrow().title()).contains("毛演示");
        assertThat(signing.confirm(mine.getId(), TECHNICIAN, Engine.PASSWORD)).isTrue();
        assertThat(text(TECHNICIAN, mine)).contains("09:11").doesNotContain("/sign/");
        submit(TECHNICIAN, mine, SIGNED);
        assertThat(signatures(TECHNICIAN)).containsExactly(SignatureKind.SIGNED);
        assertThat(confirmations.of("2026M11-" + TECHNICIAN))
                .extracting(ConfirmedSignature::person)
                .containsExactly(TECHNICIAN);
        assertThat(tables.containing(Engine.PASSWORD, "kaohe-wrong")).isEmpty();
    }

    @Test
    void a_confirmation_serves_for_ten_minutes_survives_a_refusal_and_serves_once() {
        Task task = atSignature(THIRD_TECHNICIAN);
        assertThat(signing.confirm(task.getId(), THIRD_TECHNICIAN, Engine.PASSWORD))
                .isTrue();
        later(VALID.plusMillis(1));
        assertRefused(THIRD_TECHNICIAN, task);

        assertThat(signing.confirm(task.getId(), THIRD_TECHNICIAN, Engine.PASSWORD))
                .isTrue();
        later(VALID);
        assertThatThrownBy(() -> submit(THIRD_TECHNICIAN, task, Map.of("answer", "OBJECT")))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageNotContaining("/sign/");
        assertThat(confirmations.validUntil(THIRD_TECHNICIAN, task.getId())).isPresent();
        submit(THIRD_TECHNICIAN, task, Map.of("answer", "OBJECT", "grounds", "two cases are missing"));

        assertThat(signatures(THIRD_TECHNICIAN)).containsExactly(SignatureKind.OBJECTED);
        assertThat(confirmations.validUntil(THIRD_TECHNICIAN, task.getId()))
                .as("used up")
                .isEmpty();
        assertThat(confirmations.of("2026M11-" + THIRD_TECHNICIAN)).hasSize(1);
    }

    @Test
    void of_two_submissions_at_once_one_signs() throws Exception {
        Task task = atSignature(FOURTH_TECHNICIAN);
        assertThat(signing.confirm(task.getId(), FOURTH_TECHNICIAN, Engine.PASSWORD))
                .isTrue();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> sign = () -> {
            meet(together);
            try {
                submit(FOURTH_TECHNICIAN, task, SIGNED);
                return true;
            } catch (BadUserRequestException late) {
                return false;
            }
        };
        assertThat(atOnce(sign)).containsExactlyInAnyOrder(true, false);
        assertThat(signatures(FOURTH_TECHNICIAN)).containsExactly(SignatureKind.SIGNED);
        assertThat(confirmations.of("2026M11-" + FOURTH_TECHNICIAN)).hasSize(1);
    }

    @Test
    void of_two_transactions_at_once_one_uses_the_confirmation() throws Exception {
        confirmations.confirmed(TECHNICIAN, "a-task", "a-number", "a title");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> use = () -> {
            try {
                transactions.executeWithoutResult(open -> {
                    confirmations.use(TECHNICIAN, "a-task");
                    meet(together);
                });
                return true;
            } catch (ConcurrencyFailureException late) {
                return false;
            }
        };
        assertThat(atOnce(use)).containsExactlyInAnyOrder(true, false);
        assertThat(confirmations.of("a-number")).hasSize(1);
    }

    private static List<Boolean> atOnce(Callable<Boolean> action) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = two.invokeAll(List.of(action, action));
            return List.of(done.get(0).get(), done.get(1).get());
        } finally {
            two.shutdownNow();
        }
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private Task atSignature(String technician) {
        Walk walk = new Walk(engine, technician).selfAssess().score().interview();
        return engine.task(walk.number(), "UserTask_SignResult");
    }

    private void assertRefused(String person, Task task) {
        assertThatThrownBy(() -> submit(person, task, SIGNED))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("/sign/" + task.getId())
                .hasMessageContaining("签字须先验证密码");
        assertThat(engine.open("2026M11-" + person)).containsExactly("UserTask_SignResult");
        assertThat(signatures(person)).isEmpty();
    }

    private void submit(String person, Task task, Map<String, Object> values) {
        engine.as(person, () -> {
            forms.submitTaskForm(task.getId(), values);
            return true;
        });
    }

    private String text(String person, Task task) {
        return String.valueOf(engine.as(person, () -> forms.getTaskFormVariables(task.getId()))
                .get("signingText"));
    }

    private List<SignatureKind> signatures(String person) {
        return files.signatures("2026M11-" + person).stream()
                .map(SignatureFile::kind)
                .toList();
    }

    private static void later(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }
}

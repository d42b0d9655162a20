package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.OTHER_HR;
import static org.kaohe.process.walk.Company.TECHNICIAN;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LogKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Two people submit the same form of a task, or open one that is over. */
@EngineTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:two-at-once")
class TwoAtOnceTest {

    @Autowired
    private Engine engine;

    @Autowired
    private FormService forms;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private CaseFiles files;

    @Test
    void one_decides_and_the_other_is_told_that_somebody_was_faster() throws Exception {
        Walk walk =
                new Walk(engine, TECHNICIAN).selfAssess().score().interview().sign();
        String task = engine.task(walk.number(), "UserTask_DecideOutcome").getId();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers =
                    two.invokeAll(List.of(decide(HR, task, together), decide(OTHER_HR, task, together)));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .filteredOn(answer -> !answer.equals("done"))
                    .singleElement()
                    .asString()
                    .contains("该任务已结束", "somebody else completed it");
        } finally {
            two.shutdownNow();
        }
        assertThat(files.log(walk.number()))
                .filteredOn(entry -> entry.kind() == LogKind.DECIDED)
                .hasSize(1);
    }

    @Test
    void a_form_of_a_cancelled_appraisal_that_is_still_on_the_screen_changes_nothing() {
        Walk walk = new Walk(engine, Company.SECOND_TECHNICIAN);
        String task = engine.task(walk.number(), "UserTask_SelfAssess").getId();
        assertThat(appraisals.cancel(walk.number(), HR, "left the company")).isEmpty();

        assertThatThrownBy(() -> engine.as(Company.SECOND_TECHNICIAN, () -> {
                    forms.submitTaskForm(task, Scorecard.filled("too late"));
                    return true;
                }))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("该任务已结束");
        assertThat(engine.open(walk.number())).isEmpty();
        assertThat(files.ratings(walk.number())).isEmpty();
    }

    private Callable<String> decide(String hr, String task, CyclicBarrier together) {
        return () -> engine.as(hr, () -> {
            try {
                together.await();
                forms.submitTaskForm(task, Map.of("outcome", "NONE", "reason", "decided by " + hr));
                return "done";
            } catch (BadUserRequestException late) {
                return late.getMessage();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

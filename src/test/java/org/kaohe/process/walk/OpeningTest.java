package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.OTHER_HR;
import static org.kaohe.process.walk.Company.THIRD_TECHNICIAN;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.Draft;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodState;
import org.kaohe.period.Periods;
import org.kaohe.period.Progress;
import org.kaohe.process.PeriodProcess;
import org.kaohe.process.TaskLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Opens a second period in chunks of three while one participant cannot be opened. */
@EngineTest
@DirtiesContext
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:opening", "kaohe.opening.chunk-size=3"})
class OpeningTest {

    @Autowired
    private Engine engine;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private Periods periods;

    @Autowired
    private Worklists worklists;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskLinks links;

    @MockitoSpyBean
    private Appraisals appraisals;

    @Test
    void one_who_cannot_be_opened_is_isolated_and_shown_and_everybody_else_is_opened_exactly_once() {
        doThrow(new IllegalStateException("poison"))
                .when(appraisals)
                .open(argThat(participant -> isPoison(participant)));
        String code =
                process.open(HR, Draft.of(PeriodKind.MONTH, YearMonth.parse("2026-10"), LocalDate.parse("2026-10-31")));
        process.confirm(HR, code);
        long period = periods.findByCode(code).orElseThrow().getId();
        runChunksUntilTheyAreThrough();

        Progress progress = periods.progress(period);
        assertThat(progress.failed()).isOne();
        assertThat(progress.selected()).isZero();
        assertThat(worklists.ofPeriod(period)).hasSize((int) progress.opened());
        assertThat(instancesOf(code)).isEqualTo(progress.opened());
        assertThat(engine.prefill(HR, code, "UserTask_ResolveOpening").get("failedText"))
                .asString()
                .contains(THIRD_TECHNICIAN, "poison");
        assertThat(links.openPeriodTasks(HR))
                .filteredOn(task -> task.period().equals(code))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.step()).isEqualTo("ResolveOpening");
                    assertThat(task.due())
                            .isEqualTo(engine.task(code, "UserTask_ResolveOpening")
                                    .getDueDate()
                                    .toInstant());
                });

        refused(code, "UserTask_ResolveOpening", Map.of("action", "EXCLUDE"), "理由");
        doCallRealMethod().when(appraisals).open(argThat(participant -> isPoison(participant)));
        engine.submit(HR, code, "UserTask_ResolveOpening", Map.of("action", "RETRY"));
        assertThat(periods.progress(period).opened()).isEqualTo(progress.opened() + 1);
        assertThat(instancesOf(code)).isEqualTo(progress.opened() + 1);
        assertThat(engine.open(code)).containsExactly("UserTask_ClosePeriod");
    }

    @Test
    void one_who_cannot_be_opened_is_excluded_and_the_period_closes_once_nothing_is_open() {
        doThrow(new IllegalStateException("poison"))
                .when(appraisals)
                .open(argThat(participant -> isPoison(participant)));
        String code =
                process.open(HR, Draft.of(PeriodKind.MONTH, YearMonth.parse("2026-12"), LocalDate.parse("2026-12-31")));
        process.confirm(HR, code);
        runChunksUntilTheyAreThrough();
        long period = periods.findByCode(code).orElseThrow().getId();

        engine.submit(
                HR, code, "UserTask_ResolveOpening", Map.of("action", "EXCLUDE", "reason", "seconded to the factory"));
        assertThat(periods.participants(period))
                .filteredOn(participant -> participant.getPersonNumber().equals(THIRD_TECHNICIAN))
                .singleElement()
                .satisfies(excluded -> {
                    assertThat(excluded.getState()).isEqualTo(ParticipantState.EXCLUDED);
                    assertThat(excluded.getReasonArgs()).contains("seconded to the factory");
                });

        String open = String.valueOf(periods.progress(period).open());
        refused(code, "UserTask_ClosePeriod", Map.of("confirmed", true), ":" + open);
        refused(code, "UserTask_ClosePeriod", Map.of(), "勾选");
        for (Appraisal appraisal : worklists.ofPeriod(period)) {
            assertThat(appraisals.cancel(appraisal.getNumber(), canceller(appraisal), "left the company"))
                    .isEmpty();
        }
        engine.runJobs();
        engine.submit(HR, code, "UserTask_ClosePeriod", Map.of("confirmed", true));

        assertThat(periods.find(period).orElseThrow().getState()).isEqualTo(PeriodState.CLOSED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(code)
                        .count())
                .isZero();
    }

    /** Nobody cancels their own appraisal. */
    private static String canceller(Appraisal appraisal) {
        return appraisal.getPersonNumber().equals(HR) ? OTHER_HR : HR;
    }

    private void refused(String code, String element, Map<String, Object> values, String words) {
        assertThatThrownBy(() -> engine.submit(HR, code, element, values))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(words);
        assertThat(engine.open(code)).containsExactly(element);
    }

    private static boolean isPoison(Participant participant) {
        return participant != null && participant.getPersonNumber().equals(THIRD_TECHNICIAN);
    }

    /** A failed chunk is tried again, as the job executor would. */
    private void runChunksUntilTheyAreThrough() {
        for (int round = 0; round < 10; round++) {
            for (Job job :
                    management.createJobQuery().messages().withRetriesLeft().list()) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException failed) {
                    assertThat(failed).hasStackTraceContaining("poison");
                }
            }
        }
    }

    private long instancesOf(String code) {
        return runtime.createProcessInstanceQuery().processDefinitionKey("employee-appraisal").list().stream()
                .filter(instance -> instance.getBusinessKey().startsWith(code + "-"))
                .count();
    }
}

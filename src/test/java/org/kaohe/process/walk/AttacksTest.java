package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;
import static org.kaohe.process.walk.Company.SUPERIOR;
import static org.kaohe.process.walk.Company.THIRD_TECHNICIAN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.Step;
import org.springframework.beans.factory.annotation.Autowired;

/** Tries what somebody would try who wants another score, with real transactions; nothing may have changed afterwards. */
@EngineTest
class AttacksTest {

    @Autowired
    private Engine engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private CaseFiles files;

    private Walk walk;
    private Task task;

    @BeforeEach
    void find() {
        walk = new Walk(engine, THIRD_TECHNICIAN);
        task = engine.task(walk.number(), "UserTask_SelfAssess");
    }

    @Test
    void another_persons_form_can_be_neither_opened_nor_submitted() {
        refused(AuthorizationException.class, SECOND_TECHNICIAN, () -> forms.getTaskFormVariables(task.getId()));
        refused(AuthorizationException.class, SECOND_TECHNICIAN, () -> {
            forms.submitTaskForm(task.getId(), Scorecard.filled("mine now"));
            return true;
        });
        assertThat(engine.as(
                        SECOND_TECHNICIAN,
                        () -> tasks.createTaskQuery().taskId(task.getId()).count()))
                .isZero();
    }

    @Test
    void the_superior_cannot_submit_the_self_assessment() {
        refused(AuthorizationException.class, SUPERIOR, () -> {
            forms.submitTaskForm(task.getId(), Scorecard.filled("by the superior"));
            return true;
        });
    }

    @Test
    void extra_variables_are_refused_by_name() {
        Map<String, Object> values = new HashMap<>(Scorecard.filled("with an extra"));
        values.put("officialScore", "100");
        assertThatThrownBy(() -> submit(values))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("officialScore");
    }

    @Test
    void a_missing_figure_is_refused_by_the_name_of_its_line() {
        Map<String, Object> values = new HashMap<>(Scorecard.filled("one missing"));
        values.remove("L06__served");
        assertThatThrownBy(() -> submit(values))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("返修控制");
    }

    @Test
    void a_figure_out_of_range_or_no_figure_at_all_is_refused_by_the_name_of_its_line() {
        for (String wrong : List.of("20.5", "-1", "1e9", "NaN", "20)", "０x14")) {
            Map<String, Object> values = new HashMap<>(Scorecard.filled("wrong"));
            values.put("L04__points", wrong);
            assertThatThrownBy(() -> submit(values))
                    .as(wrong)
                    .isInstanceOf(BadUserRequestException.class)
                    .hasMessageContaining("客户满意度");
        }
    }

    @Test
    void a_task_is_not_completed_beside_its_form() {
        refused(AuthorizationException.class, THIRD_TECHNICIAN, () -> {
            tasks.complete(task.getId());
            return true;
        });
        refused(AuthorizationException.class, THIRD_TECHNICIAN, () -> {
            tasks.complete(task.getId(), Map.of("L04__points", "20"));
            return true;
        });
        refused(AuthorizationException.class, THIRD_TECHNICIAN, () -> {
            tasks.resolveTask(task.getId(), Map.of("L04__points", "20"));
            return true;
        });
        assertThatThrownBy(() -> tasks.complete(task.getId())).hasMessageContaining("表单");
    }

    @Test
    void no_variable_is_set_and_no_task_given_away() {
        refused(AuthorizationException.class, THIRD_TECHNICIAN, () -> {
            tasks.setVariable(task.getId(), "score", 100);
            return true;
        });
        refused(AuthorizationException.class, THIRD_TECHNICIAN, () -> {
            runtime.setVariable(task.getExecutionId(), "score", 100);
            return true;
        });
        refused(
                AuthorizationException.class,
                THIRD_TECHNICIAN,
                () -> tasks.createComment(task.getId(), task.getProcessInstanceId(), "a remark beside the form"));
        refused(AuthorizationException.class, THIRD_TECHNICIAN, () -> {
            tasks.delegateTask(task.getId(), SECOND_TECHNICIAN);
            return true;
        });
        refused(AuthorizationException.class, THIRD_TECHNICIAN, () -> {
            tasks.setAssignee(task.getId(), SECOND_TECHNICIAN);
            return true;
        });
    }

    @Test
    void nobody_starts_or_cancels_an_appraisal_by_hand() {
        for (String user : List.of(THIRD_TECHNICIAN, SUPERIOR, HR)) {
            refused(
                    AuthorizationException.class,
                    user,
                    () -> runtime.startProcessInstanceByKey("employee-appraisal", walk.number()));
            refused(AuthorizationException.class, user, () -> {
                runtime.createMessageCorrelation("AppraisalCancelled")
                        .processInstanceBusinessKey(walk.number())
                        .correlate();
                return true;
            });
        }
    }

    @Test
    void a_copy_of_the_process_under_the_same_number_has_no_power_over_the_appraisal() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("employee-appraisal", walk.number()))
                .hasMessageContaining("belongs to another process instance");
    }

    @Test
    void history_shows_an_employee_no_colleague() {
        long found = engine.as(SECOND_TECHNICIAN, () -> history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(walk.number())
                .count());
        assertThat(found).isZero();
        assertThat(engine.as(SECOND_TECHNICIAN, () -> history.createHistoricVariableInstanceQuery()
                        .list()))
                .isEmpty();
    }

    private void submit(Map<String, Object> values) {
        engine.as(THIRD_TECHNICIAN, () -> {
            forms.submitTaskForm(task.getId(), values);
            return true;
        });
    }

    private void refused(Class<? extends Throwable> how, String user, Supplier<?> attack) {
        ThrowingCallable call = () -> engine.as(user, attack);
        assertThatThrownBy(call).isInstanceOf(how);
        assertThat(engine.open(walk.number())).containsExactly("UserTask_SelfAssess");
        assertThat(appraisals.find(walk.number()).orElseThrow().getStep()).isEqualTo(Step.SELF_ASSESS);
        assertThat(files.ratings(walk.number())).isEmpty();
    }
}

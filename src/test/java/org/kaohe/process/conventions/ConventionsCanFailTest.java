package org.kaohe.process.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import violators.process.beans.UnusedDelegate;

/** Every convention reports what is wrong with the bad models, and nothing about the good one. */
class ConventionsCanFailTest {

    private static final Path FOLDER = Path.of("src/test/resources/conventions");
    private static final Map<String, BpmnModelInstance> MODELS = Models.bpmn(FOLDER);
    private static final BpmnModelInstance GOOD = MODELS.get("good-model");
    private static final BpmnModelInstance BAD = MODELS.get("bad-model");
    private static final BpmnModelInstance TANGLED = MODELS.get("tangled-model");
    private static final Beans BEANS = new Beans(Map.of(
            "deadlines", Object.class.getName(),
            "rater", Object.class.getName(),
            "calculateScore", UnusedDelegate.class.getName()));

    @Test
    void a_good_model_is_not_reported() {
        assertThat(Names.check("good-model", GOOD)).isEmpty();
        assertThat(Explained.check(GOOD)).isEmpty();
        assertThat(Gateways.check(GOOD)).isEmpty();
        assertThat(UserTasks.check(GOOD)).isEmpty();
        assertThat(FormReferences.check(GOOD, Set.of("good-form"))).isEmpty();
        assertThat(BEANS.unknown(GOOD)).isEmpty();
        assertThat(BEANS.unusedDelegates(List.of(GOOD))).isEmpty();
        assertThat(Drawing.check(GOOD)).isEmpty();
    }

    @Test
    void names_are_reported() {
        assertThat(Names.check("bad-model", BAD))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "Process_Other is not called after its file, bad-model",
                        "Activity_0x1y2z3 has a generated id",
                        "Task_Sign should be called UserTask_…",
                        "Gateway_ok should be called Gateway_…");
    }

    @Test
    void missing_explanations_are_reported() {
        assertThat(Explained.check(BAD))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "Process_Other has no historyTimeToLive",
                        "Process_Other has no documentation",
                        "Task_Sign has no name",
                        "EndEvent_Signed has no documentation");
    }

    @Test
    void gateways_without_question_default_or_condition_are_reported() {
        assertThat(Gateways.check(BAD))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "Gateway_ok is not a question",
                        "Gateway_ok has no default flow",
                        "Flow_Signed has no condition");
    }

    @Test
    void human_steps_without_owner_or_deadlines_are_reported() {
        assertThat(UserTasks.check(BAD))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "Activity_0x1y2z3 names a person in the model",
                        "Activity_0x1y2z3 has no timeout listener escalation",
                        "Task_Sign has no due date",
                        "Task_Sign is nobody's",
                        "Task_Sign has no timeout listener reminder",
                        "Task_Sign has no timeout listener escalation");
    }

    @Test
    void human_steps_without_a_proper_form_are_reported() {
        assertThat(FormReferences.check(BAD, Set.of("good-form")))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "Activity_0x1y2z3 binds its form by latest instead of deployment",
                        "Activity_0x1y2z3 refers to a form that does not exist, lost-form",
                        "Task_Sign has no form");
        assertThat(FormReferences.unused(List.of(BAD), Set.of("good-form"))).containsExactly("good-form");
    }

    @Test
    void unknown_beans_and_unused_delegates_are_reported() {
        assertThat(BEANS.unknown(BAD))
                .extracting(Violation::toString)
                .containsExactly("${lostBean.open(execution, 'deadlines')} asks a bean that does not exist, lostBean");
        assertThat(BEANS.unusedDelegates(List.of(BAD))).containsExactly("calculateScore");
    }

    @Test
    void beans_are_found_by_their_annotations() {
        assertThat(Beans.in("violators.process.beans").types())
                .containsOnlyKeys("unusedDelegate", "settingsOfViolators", "named", "byMethod");
    }

    @Test
    void what_cannot_be_read_in_a_diagram_is_reported() {
        assertThat(Drawing.check(TANGLED))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "ServiceTask_Undrawn is not drawn",
                        "Flow_Undrawn is not drawn",
                        "ServiceTask_First overlaps ServiceTask_Second",
                        "Flow_Through runs through ServiceTask_Third",
                        "Flow_Through crosses Flow_Across");
    }

    @Test
    void a_text_in_one_language_is_reported() {
        assertThat(Bilingual.check(BAD))
                .extracting(Violation::element)
                .containsExactlyInAnyOrder(
                        "Process_Other", "StartEvent_Opened", "Activity_0x1y2z3", "Gateway_ok", "EndEvent_Signed");
        assertThat(Bilingual.check(Models.text(FOLDER.resolve("good-form.form"))))
                .isEmpty();
        assertThat(Bilingual.check(Models.text(FOLDER.resolve("bad-form.form"))))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "Field_Points is not bilingual: Points of {{line}}", "Field_Points is not bilingual: 分");
    }

    @Test
    void a_bad_form_is_reported() {
        assertThat(FormFile.check("good-form", Models.text(FOLDER.resolve("good-form.form"))))
                .isEmpty();
        assertThat(FormFile.check("bad-form", Models.text(FOLDER.resolve("bad-form.form"))))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "other is not called after its file, bad-form",
                        "other has a schemaVersion that Tasklist does not know",
                        "other has no group",
                        "Field_Points is a number that is not submitted as text",
                        "Field_0abc123 has a generated id",
                        "Field_0abc123 repeats the key points",
                        "Field_Rows is a dynamiclist",
                        "Field_File is a filepicker",
                        "Field_Preview is a documentPreview");
    }

    @Test
    void a_rule_of_a_decision_that_shows_a_key_or_one_language_is_reported() {
        String table = Models.texts(Path.of("bpmn"), ".dmn").get("next-step");
        assertThat(table).contains("单个月度:不建议后续。");

        assertThat(violations(table.replace("单个月度:不建议后续。", "outcome.reason.single-month")))
                .containsExactly("Rule_SingleMonth");
        assertThat(violations(table.replace("单个月度:不建议后续。", "单个月度 MONTH:"))).containsExactly("Rule_SingleMonth");
        assertThat(violations(table.replace("label=\"一票否决? Vetoed?\"", "label=\"Vetoed?\"")))
                .containsExactly("Input_Vetoed");
    }

    private static List<String> violations(String table) {
        return Bilingual.check(
                        Dmn.readModelFromStream(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))))
                .stream()
                .map(Violation::element)
                .distinct()
                .toList();
    }
}

package org.kaohe.process.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the models in {@code bpmn} and the forms in {@code forms} to the conventions. */
class ConventionsTest {

    private static final Path BPMN = Path.of("bpmn");
    private static final Map<String, BpmnModelInstance> MODELS = Models.bpmn(BPMN);
    private static final Map<String, String> FORMS = Models.texts(Path.of("forms"), ".form");
    private static final Beans BEANS = Beans.in("org.kaohe.process");

    static Stream<String> models() {
        return MODELS.keySet().stream();
    }

    static Stream<String> forms() {
        return FORMS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void file_process_and_elements_are_called_what_they_are(String model) {
        assertThat(Names.check(model, MODELS.get(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everything_has_a_name_and_an_explanation(String model) {
        assertThat(Explained.check(MODELS.get(model))).isEmpty();
    }

    @Test
    void there_are_models_and_forms() {
        assertThat(MODELS).containsKeys("appraisal-period", "employee-appraisal");
        assertThat(FORMS).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void what_a_person_reads_in_a_model_is_bilingual(String model) {
        assertThat(Bilingual.check(MODELS.get(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_a_person_reads_in_a_form_is_bilingual(String form) {
        assertThat(Bilingual.check(FORMS.get(form))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void gateways_ask_questions_and_have_a_default(String model) {
        assertThat(Gateways.check(MODELS.get(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void human_steps_have_an_owner_a_due_date_a_reminder_and_an_escalation(String model) {
        assertThat(UserTasks.check(MODELS.get(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void human_steps_have_a_form_that_exists(String model) {
        assertThat(FormReferences.check(MODELS.get(model), FORMS.keySet())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void called_models_are_those_deployed_with_their_caller(String model) {
        assertThat(MODELS.get(model).getModelElementsByType(CallActivity.class))
                .allSatisfy(call ->
                        assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressions_ask_beans_that_exist(String model) {
        assertThat(BEANS.unknown(MODELS.get(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_diagram_can_be_read(String model) {
        assertThat(Drawing.check(MODELS.get(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void forms_keep_to_what_tasklist_does_reliably(String form) {
        assertThat(FormFile.check(form, FORMS.get(form))).isEmpty();
    }

    @Test
    void every_delegate_is_used() {
        assertThat(BEANS.unusedDelegates(MODELS.values())).isEmpty();
    }

    @Test
    void every_form_is_used() {
        assertThat(FormReferences.unused(MODELS.values(), FORMS.keySet())).isEmpty();
    }

    @Test
    void decisions_are_called_after_their_file() {
        Models.texts(BPMN, ".dmn").keySet().forEach(stem -> assertThat(
                        Dmn.readModelFromFile(BPMN.resolve(stem + ".dmn").toFile())
                                .getModelElementsByType(Decision.class))
                .singleElement()
                .satisfies(decision -> assertThat(decision.getId()).isEqualTo(stem)));
    }
}

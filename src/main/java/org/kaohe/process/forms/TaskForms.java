package org.kaohe.process.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the form behind a task. */
@Component
class TaskForms {

    private final ObjectProvider<TaskForm> forms;
    private final FormData data;
    private final Submission submission;
    private final SigningGate signing;
    private final Bilingual texts;

    TaskForms(
            ObjectProvider<TaskForm> forms,
            FormData data,
            Submission submission,
            SigningGate signing,
            Bilingual texts) {
        this.forms = forms;
        this.data = data;
        this.submission = submission;
        this.signing = signing;
        this.texts = texts;
    }

    List<FormField> prefill(TaskContext task) {
        TaskForm form = of(task.element());
        if (!form.mayOpen(task)) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>(form.values(task));
        if (form.signs()) {
            values.put(SigningGate.FIELD, signing.text(task));
        }
        return data.fields(values);
    }

    void submit(TaskContext task, VariableMap submitted) {
        if (task.user().isEmpty()) {
            throw new BadUserRequestException(texts.text("process.form.nobody"));
        }
        TaskForm form = of(task.element());
        submission.submit(submitted, values -> {
            submit(form, task, values);
            return true;
        });
    }

    /** A confirmation is used up last: what the form refuses leaves it for another attempt. */
    private void submit(TaskForm form, TaskContext task, FormValues values) {
        if (form.signs()) {
            signing.insist(task);
        }
        form.submit(task, values);
        if (form.signs()) {
            signing.use(task);
        }
    }

    private TaskForm of(String element) {
        return forms.stream()
                .filter(form -> form.elements().contains(element))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form stands behind " + element));
    }
}

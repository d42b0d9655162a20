package org.kaohe.process.forms;

import java.util.List;
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
    private final Bilingual texts;

    TaskForms(ObjectProvider<TaskForm> forms, FormData data, Submission submission, Bilingual texts) {
        this.forms = forms;
        this.data = data;
        this.submission = submission;
        this.texts = texts;
    }

    List<FormField> prefill(TaskContext task) {
        TaskForm form = of(task.element());
        return form.mayOpen(task) ? data.fields(form.values(task)) : List.of();
    }

    void submit(TaskContext task, VariableMap submitted) {
        if (task.user().isEmpty()) {
            throw new BadUserRequestException(texts.text("process.form.nobody"));
        }
        TaskForm form = of(task.element());
        submission.submit(submitted, values -> {
            form.submit(task, values);
            return true;
        });
    }

    private TaskForm of(String element) {
        return forms.stream()
                .filter(form -> form.elements().contains(element))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form stands behind " + element));
    }
}

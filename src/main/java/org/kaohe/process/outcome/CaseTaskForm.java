package org.kaohe.process.outcome;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.outcome.CaseStep;
import org.kaohe.period.Refusal;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.TaskContext;
import org.kaohe.process.forms.TaskForm;

/** What the forms of a case have in common: who may open one, and that it belongs to the running instance. */
abstract class CaseTaskForm implements TaskForm {

    private final Set<CaseStep> steps;
    private final CaseFront front;

    CaseTaskForm(CaseFront front, CaseStep first, CaseStep... others) {
        this.front = front;
        this.steps = EnumSet.of(first, others);
    }

    @Override
    public final Set<String> elements() {
        return steps.stream().map(CaseKey::element).collect(Collectors.toSet());
    }

    @Override
    public final boolean mayOpen(TaskContext task) {
        return front.mayAct(task);
    }

    /** The case's number, once it is sure that the task belongs to it. */
    final String number(TaskContext task) {
        if (!front.belongs(task)) {
            throw new FormRefused("", "process.form.not-yours");
        }
        return task.businessKey();
    }

    static void accept(Optional<Refusal> answer) {
        answer.ifPresent(refusal -> {
            throw new FormRefused(refusal);
        });
    }
}

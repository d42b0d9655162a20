package org.kaohe.process.signoff;

import java.util.Map;
import java.util.Optional;
import org.kaohe.period.Refusal;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.TaskContext;
import org.kaohe.process.forms.TaskForm;
import org.kaohe.signoff.SignOffs;

/** What the two forms of a sign-off have in common: who may open one, and what they show. */
abstract class SignOffTaskForm implements TaskForm {

    private final SignOffs signOffs;
    private final SignOffTexts texts;

    SignOffTaskForm(SignOffs signOffs, SignOffTexts texts) {
        this.signOffs = signOffs;
        this.texts = texts;
    }

    @Override
    public final boolean signs() {
        return true;
    }

    @Override
    public final boolean mayOpen(TaskContext task) {
        return signOffs.find(task.businessKey())
                .filter(found -> task.processInstanceId().equals(found.getProcessInstanceId()))
                .filter(found -> found.getLink() == SignOffKey.link(task.element()))
                .filter(found -> signOffs.mayAct(found, task.user()))
                .isPresent();
    }

    @Override
    public final Map<String, Object> values(TaskContext task) {
        return texts.of(signOffs.find(task.businessKey()).orElseThrow(), task.user());
    }

    /** The sign-off's number, once it is sure that the task belongs to it. */
    final String number(TaskContext task) {
        return signOffs.find(task.businessKey())
                .filter(found -> task.processInstanceId().equals(found.getProcessInstanceId()))
                .orElseThrow(() -> new FormRefused("", "process.form.not-yours"))
                .getNumber();
    }

    static void accept(Optional<Refusal> answer) {
        answer.ifPresent(refusal -> {
            throw new FormRefused(refusal);
        });
    }
}

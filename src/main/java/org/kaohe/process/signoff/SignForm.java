package org.kaohe.process.signoff;

import java.util.Set;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.kaohe.signoff.SignLink;
import org.kaohe.signoff.SignOffs;
import org.kaohe.signoff.Signatures;
import org.springframework.stereotype.Component;

/** A link of either chain signs, or refuses with a reason (000, R029; 002, R137). */
@Component
class SignForm extends SignOffTaskForm {

    enum Decision {
        AGREE,
        REFUSE
    }

    private final Signatures signatures;

    SignForm(SignOffs signOffs, SignOffTexts texts, Signatures signatures) {
        super(signOffs, texts);
        this.signatures = signatures;
    }

    @Override
    public Set<String> elements() {
        return Set.of(
                "UserTask_Review",
                "UserTask_SignList",
                "UserTask_CheckList",
                "UserTask_ReviewList",
                "UserTask_Approve");
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("decision", "reason"));
        String number = number(task);
        String reason = values.text("reason");
        SignLink link = SignOffKey.link(task.element());
        accept(
                values.choice("decision", Decision.class) == Decision.AGREE
                        ? signatures.agree(number, task.user(), link, reason)
                        : signatures.refuse(number, task.user(), link, reason));
    }
}

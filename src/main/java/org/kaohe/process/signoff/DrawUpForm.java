package org.kaohe.process.signoff;

import java.util.Set;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.kaohe.signoff.SignOffs;
import org.kaohe.signoff.Signatures;
import org.springframework.stereotype.Component;

/** HR signs as the one who drew it up and lays it before the signers, or gives up what they refused. */
@Component
class DrawUpForm extends SignOffTaskForm {

    enum Decision {
        LAY,
        GIVE_UP
    }

    private final Signatures signatures;

    DrawUpForm(SignOffs signOffs, SignOffTexts texts, Signatures signatures) {
        super(signOffs, texts);
        this.signatures = signatures;
    }

    @Override
    public Set<String> elements() {
        return Set.of("UserTask_DrawUp");
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("decision", "reason"));
        String number = number(task);
        String reason = values.text("reason");
        accept(
                values.choice("decision", Decision.class) == Decision.LAY
                        ? signatures.layBefore(number, task.user(), reason)
                        : signatures.giveUp(number, task.user(), reason));
    }
}

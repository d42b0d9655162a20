package org.kaohe.process.outcome;

import java.util.Map;
import java.util.Set;
import org.kaohe.outcome.CaseAnswer;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.Confirmations;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR decides how a probation ends. */
@Component
class DecideConfirmationForm extends CaseTaskForm {

    enum Decision {
        CONFIRM,
        TERMINATE,
        IMPROVE
    }

    private final CaseTexts texts;
    private final Confirmations confirmations;

    DecideConfirmationForm(CaseFront front, CaseTexts texts, Confirmations confirmations) {
        super(front, CaseStep.DECIDE_CONFIRMATION);
        this.texts = texts;
        this.confirmations = confirmations;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        return texts.heading(number(task));
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("decision", "reason"));
        CaseAnswer way =
                switch (values.choice("decision", Decision.class)) {
                    case CONFIRM -> CaseAnswer.GO_ON;
                    case TERMINATE -> CaseAnswer.TERMINATE;
                    case IMPROVE -> CaseAnswer.IMPROVE;
                };
        accept(confirmations.decide(number(task), task.user(), way, values.text("reason")));
    }
}

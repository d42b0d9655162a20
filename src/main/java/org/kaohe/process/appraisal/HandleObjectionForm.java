package org.kaohe.process.appraisal;

import java.util.Map;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Signing;
import org.kaohe.appraisal.Step;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR sends an objected score back to the superior or upholds it. */
@Component
class HandleObjectionForm extends AppraisalForm {

    enum Decision {
        SEND_BACK,
        UPHOLD
    }

    private final Facts facts;
    private final ObjectionTexts objections;
    private final Signing signing;

    HandleObjectionForm(Desk desk, Facts facts, ObjectionTexts objections, Signing signing) {
        super(desk, Step.HANDLE_OBJECTION);
        this.facts = facts;
        this.objections = objections;
        this.signing = signing;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("resultText", facts.result(appraisal));
        values.put("objectionText", objections.objection(appraisal));
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("decision", "reason"));
        boolean sendBack = values.choice("decision", Decision.class) == Decision.SEND_BACK;
        accept(signing.answerObjection(number(task), task.user(), sendBack, values.text("reason")));
    }
}

package org.kaohe.process.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Objections;
import org.kaohe.appraisal.Step;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR names the panel that answers an objection; nobody in it had a part in the score. */
@Component
class FormPanelForm extends AppraisalForm {

    private final Facts facts;
    private final ObjectionTexts texts;
    private final Objections objections;

    FormPanelForm(Desk desk, Facts facts, ObjectionTexts texts, Objections objections) {
        super(desk, Step.FORM_PANEL);
        this.facts = facts;
        this.texts = texts;
        this.objections = objections;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("resultText", facts.result(appraisal));
        values.put("objectionText", texts.objection(appraisal));
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("members"));
        List<String> members = Arrays.asList(values.required("members").strip().split("[\\s,，、;；]+"));
        accept(objections.formPanel(number(task), task.user(), members));
    }
}

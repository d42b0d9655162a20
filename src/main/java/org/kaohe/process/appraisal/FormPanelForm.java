package org.kaohe.process.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Objections;
import org.kaohe.appraisal.Step;
import org.kaohe.organisation.Person;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.Markdown;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR names the panel that answers an objection; nobody in it had a part in the score. */
@Component
class FormPanelForm extends AppraisalForm {

    private static final int SHOWN_PEOPLE = 200;

    private final Facts facts;
    private final ObjectionTexts texts;
    private final Objections objections;
    private final Bilingual words;

    FormPanelForm(Desk desk, Facts facts, ObjectionTexts texts, Objections objections, Bilingual words) {
        super(desk, Step.FORM_PANEL);
        this.facts = facts;
        this.texts = texts;
        this.objections = objections;
        this.words = words;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("resultText", facts.result(appraisal));
        values.put("objectionText", texts.objection(appraisal));
        values.put("eligibleText", eligible(number(task)));
        return values;
    }

    /** Whose number may be typed, by name. */
    private String eligible(String number) {
        List<Person> people = objections.eligible(number);
        String names = people.stream()
                .limit(SHOWN_PEOPLE)
                .map(person -> Markdown.escape(person.getName() + " (" + person.getNumber() + ")"))
                .collect(Collectors.joining(" · "));
        String more = people.size() > SHOWN_PEOPLE ? " · …" : "";
        return "**" + words.text("process.panel.eligible") + "**: " + names + more;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("members"));
        List<String> members = Arrays.asList(values.required("members").strip().split("[\\s,，、;；]+"));
        accept(objections.formPanel(number(task), task.user(), members));
    }
}

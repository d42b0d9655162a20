package org.kaohe.process.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.InterviewPart;
import org.kaohe.appraisal.Signing;
import org.kaohe.appraisal.Step;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The appraised person signs the result or objects with grounds. */
@Component
class SignResultForm extends AppraisalForm {

    enum Answer {
        SIGN,
        OBJECT
    }

    private final Facts facts;
    private final ObjectionTexts objections;
    private final Signing signing;

    SignResultForm(Desk desk, Facts facts, ObjectionTexts objections, Signing signing) {
        super(desk, Step.SIGN_RESULT);
        this.facts = facts;
        this.objections = objections;
        this.signing = signing;
    }

    @Override
    public boolean signs() {
        return true;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("resultText", facts.result(appraisal));
        values.put("answerText", objections.answer(appraisal));
        values.put(
                "lineChoices",
                facts.sheet(appraisal).lines().stream()
                        .map(line -> Map.of("label", line.nameZh() + " " + line.nameEn(), "value", line.code()))
                        .toList());
        values.put("lines", List.of());
        values.put(
                "interviewText",
                facts.interview(appraisal, InterviewPart.SUPERIOR) + "\n\n"
                        + facts.interview(appraisal, InterviewPart.LEADER));
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("answer", "grounds", "lines", "lineChoices"));
        Answer answer = values.choice("answer", Answer.class);
        accept(
                answer == Answer.SIGN
                        ? signing.sign(number(task), task.user())
                        : signing.object(number(task), task.user(), values.text("grounds"), values.chosen("lines")));
    }
}

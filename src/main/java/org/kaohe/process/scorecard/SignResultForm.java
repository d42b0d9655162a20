package org.kaohe.process.scorecard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.InterviewPart;
import org.kaohe.appraisal.Signing;
import org.kaohe.appraisal.Step;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.process.appraisal.AppraisalForm;
import org.kaohe.process.appraisal.Facts;
import org.kaohe.process.appraisal.ObjectionTexts;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The appraised person signs the result, or objects to the whole or to lines with the grounds of each. */
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
        values.put("lines", List.of());
        values.put("lineChoices", choices(appraisal));
        values.put(
                "interviewText",
                facts.interview(appraisal, InterviewPart.SUPERIOR) + "\n\n"
                        + facts.interview(appraisal, InterviewPart.LEADER));
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        List<String> codes = facts.sheet(appraisal(task)).lines().stream()
                .map(SheetLine::code)
                .toList();
        Set<String> fields = new TreeSet<>(Set.of("answer", "grounds", "lines", "lineChoices"));
        codes.forEach(code -> fields.add(ScorecardKey.grounds(code)));
        values.only(fields);
        Answer answer = values.choice("answer", Answer.class);
        accept(
                answer == Answer.SIGN
                        ? signing.sign(number(task), task.user())
                        : signing.object(number(task), task.user(), values.text("grounds"), contested(values, codes)));
    }

    /** For tasks that began on the form that was the same for every sheet. */
    private List<Map<String, String>> choices(Appraisal appraisal) {
        return facts.sheet(appraisal).lines().stream()
                .map(line -> Map.of("label", line.nameZh() + " " + line.nameEn(), "value", line.code()))
                .toList();
    }

    /** A line is contested when it is ticked, and when there are grounds for it. */
    private static Map<String, String> contested(FormValues values, List<String> codes) {
        Map<String, String> contested = new LinkedHashMap<>();
        values.chosen("lines").forEach(code -> contested.put(code, ""));
        for (String code : codes) {
            String grounds = values.text(ScorecardKey.grounds(code));
            if (grounds != null) {
                contested.put(code, grounds);
            }
        }
        return contested;
    }
}

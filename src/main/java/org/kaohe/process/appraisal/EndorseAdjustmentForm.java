package org.kaohe.process.appraisal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.ExtrasApproval;
import org.kaohe.appraisal.Step;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The department head files the proposed plus or minus points with the general manager, or declines (002, R119). */
@Component
class EndorseAdjustmentForm extends AppraisalForm {

    enum Decision {
        FILE,
        DECLINE
    }

    private final Facts facts;
    private final ExtrasTexts extras;
    private final ExtrasApproval approval;

    EndorseAdjustmentForm(Desk desk, Facts facts, ExtrasTexts extras, ExtrasApproval approval) {
        super(desk, Step.ENDORSE_ADJUSTMENT);
        this.facts = facts;
        this.extras = extras;
        this.approval = approval;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("proposalText", extras.adjustment(appraisal));
        values.put(
                "points",
                extras.points(appraisal).map(BigDecimal::toPlainString).orElse(""));
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("decision", "points", "reason"));
        boolean files = values.choice("decision", Decision.class) == Decision.FILE;
        accept(approval.endorse(
                number(task), task.user(), files, files ? values.number("points") : null, values.text("reason")));
    }
}

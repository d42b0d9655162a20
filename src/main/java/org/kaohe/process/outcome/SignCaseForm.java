package org.kaohe.process.outcome;

import java.util.Map;
import java.util.Set;
import org.kaohe.outcome.CaseApprovals;
import org.kaohe.outcome.CaseStep;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** A link of the chain signs, or refuses with a reason (002, R137). */
@Component
class SignCaseForm extends CaseTaskForm {

    enum Decision {
        APPROVE,
        REFUSE
    }

    private final CaseTexts texts;
    private final CaseApprovals approvals;

    SignCaseForm(CaseFront front, CaseTexts texts, CaseApprovals approvals) {
        super(
                front,
                CaseStep.SIGN_TERMS,
                CaseStep.CHECK_FINANCE,
                CaseStep.REVIEW_ADMINISTRATION,
                CaseStep.APPROVE_CASE);
        this.texts = texts;
        this.approvals = approvals;
    }

    @Override
    public boolean signs() {
        return true;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        String number = number(task);
        Map<String, Object> values = texts.heading(number);
        values.put("evidenceText", task.element().endsWith("ApproveCase") ? texts.evidence(number) : "");
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("decision", "reason"));
        boolean approved = values.choice("decision", Decision.class) == Decision.APPROVE;
        CaseStep link = CaseKey.step(task.element());
        accept(approvals.answer(number(task), task.user(), link, approved, values.text("reason")));
    }
}

package org.kaohe.process.outcome;

import java.util.Map;
import java.util.Set;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.Renewals;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The department head recommends to renew a contract, or not. */
@Component
class RecommendRenewalForm extends CaseTaskForm {

    enum Decision {
        RENEW,
        NOT_RENEW
    }

    private final CaseTexts texts;
    private final Renewals renewals;

    RecommendRenewalForm(CaseFront front, CaseTexts texts, Renewals renewals) {
        super(front, CaseStep.RECOMMEND_RENEWAL);
        this.texts = texts;
        this.renewals = renewals;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        return texts.heading(number(task));
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("decision", "reason"));
        boolean renew = values.choice("decision", Decision.class) == Decision.RENEW;
        accept(renewals.recommend(number(task), task.user(), renew, values.text("reason")));
    }
}

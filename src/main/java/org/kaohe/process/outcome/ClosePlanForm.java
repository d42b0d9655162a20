package org.kaohe.process.outcome;

import java.util.Map;
import java.util.Set;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.ImprovementPlans;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The superior says whether an improvement plan succeeded. */
@Component
class ClosePlanForm extends CaseTaskForm {

    enum Decision {
        SUCCEEDED,
        FAILED
    }

    private final CaseTexts texts;
    private final ImprovementPlans plans;

    ClosePlanForm(CaseFront front, CaseTexts texts, ImprovementPlans plans) {
        super(front, CaseStep.CLOSE_PLAN);
        this.texts = texts;
        this.plans = plans;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Map<String, Object> values = texts.heading(number(task));
        values.put("checksText", texts.checks(task.businessKey()));
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("decision", "reason"));
        boolean succeeded = values.choice("decision", Decision.class) == Decision.SUCCEEDED;
        accept(plans.close(number(task), task.user(), succeeded, values.text("reason")));
    }
}

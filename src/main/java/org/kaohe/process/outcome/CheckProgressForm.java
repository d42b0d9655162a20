package org.kaohe.process.outcome;

import java.util.Map;
import java.util.Set;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.ImprovementPlans;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** What the superior found at a check date of an improvement plan. */
@Component
class CheckProgressForm extends CaseTaskForm {

    enum Progress {
        ON_TRACK,
        OFF_TRACK
    }

    private final CaseTexts texts;
    private final ImprovementPlans plans;

    CheckProgressForm(CaseFront front, CaseTexts texts, ImprovementPlans plans) {
        super(front, CaseStep.CHECK_PROGRESS);
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
        values.only(Set.of("progress", "note"));
        boolean onTrack = values.choice("progress", Progress.class) == Progress.ON_TRACK;
        accept(plans.check(number(task), task.user(), onTrack, values.text("note")));
    }
}

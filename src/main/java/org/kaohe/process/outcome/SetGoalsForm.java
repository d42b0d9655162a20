package org.kaohe.process.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.ImprovementPlans;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The superior sets the goals and the check dates of an improvement plan. */
@Component
class SetGoalsForm extends CaseTaskForm {

    private static final Set<String> DATES = new TreeSet<>(List.of("firstCheck", "secondCheck", "thirdCheck"));

    private final CaseTexts texts;
    private final ImprovementPlans plans;

    SetGoalsForm(CaseFront front, CaseTexts texts, ImprovementPlans plans) {
        super(front, CaseStep.SET_GOALS);
        this.texts = texts;
        this.plans = plans;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        return texts.heading(number(task));
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("goals", "firstCheck", "secondCheck", "thirdCheck"));
        List<LocalDate> dates = DATES.stream()
                .map(values::optionalDate)
                .filter(Objects::nonNull)
                .toList();
        accept(plans.setGoals(number(task), task.user(), values.text("goals"), dates));
    }
}

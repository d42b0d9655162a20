package org.kaohe.process.period;

import java.util.Map;
import java.util.Set;
import org.kaohe.organisation.People;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR closes a period once every appraisal is sealed or excluded with a reason. */
@Component
class ClosePeriodForm extends PeriodForm {

    private final PeriodKey keys;
    private final PeriodTexts texts;
    private final Periods periods;

    ClosePeriodForm(PeriodKey keys, PeriodTexts texts, Periods periods, People people) {
        super("UserTask_ClosePeriod", people);
        this.keys = keys;
        this.texts = texts;
        this.periods = periods;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        AppraisalPeriod period = keys.of(task.businessKey(), task.processInstanceId());
        return Map.of("periodTitle", texts.title(period), "progressText", texts.progress(period));
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        insistOnHr(task);
        values.only(Set.of("confirmed"));
        if (!values.flag("confirmed")) {
            throw values.refused("confirmed", "process.form.confirm-closing");
        }
        long period = keys.of(task.businessKey(), task.processInstanceId()).getId();
        periods.close(period, task.user()).ifPresent(found -> {
            throw new FormRefused(found);
        });
    }
}

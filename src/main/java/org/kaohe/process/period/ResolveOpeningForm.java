package org.kaohe.process.period;

import java.util.Map;
import java.util.Set;
import org.kaohe.organisation.People;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.Periods;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR sees whose appraisal could not be opened, and tries again or excludes them with a reason. */
@Component
class ResolveOpeningForm extends PeriodForm {

    enum Action {
        RETRY,
        EXCLUDE
    }

    private final PeriodKey keys;
    private final PeriodTexts texts;
    private final Periods periods;

    ResolveOpeningForm(PeriodKey keys, PeriodTexts texts, Periods periods, People people) {
        super("UserTask_ResolveOpening", people);
        this.keys = keys;
        this.texts = texts;
        this.periods = periods;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        AppraisalPeriod period = keys.of(task.businessKey(), task.processInstanceId());
        return Map.of("failedText", texts.list(period, ParticipantState.FAILED), "action", Action.RETRY.name());
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        insistOnHr(task);
        values.only(Set.of("action", "reason"));
        long period = keys.of(task.businessKey(), task.processInstanceId()).getId();
        if (values.choice("action", Action.class) == Action.RETRY) {
            periods.retryFailed(period);
            return;
        }
        String reason = values.required("reason");
        for (Participant participant : periods.participants(period)) {
            if (participant.getState() == ParticipantState.FAILED) {
                periods.exclude(participant.getId(), reason, task.user()).ifPresent(found -> {
                    throw new FormRefused(found);
                });
            }
        }
    }
}

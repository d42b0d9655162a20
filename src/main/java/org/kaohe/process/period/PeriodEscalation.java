package org.kaohe.process.period;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodTaskDue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells HR and the general manager that a task in a period is overdue. */
@Component
class PeriodEscalation implements TaskListener {

    private final PeriodKey keys;
    private final ApplicationEventPublisher events;

    PeriodEscalation(PeriodKey keys, ApplicationEventPublisher events) {
        this.keys = keys;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        AppraisalPeriod period = keys.of(task.getExecution());
        String step = task.getTaskDefinitionKey().substring("UserTask_".length());
        events.publishEvent(new PeriodTaskDue(period.getId(), period.getCode(), step, true));
    }
}

package org.kaohe.process.period;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/** What {@code appraisal-period} asks about its period. */
@Component
public class Opening {

    private final PeriodKey keys;
    private final Periods periods;

    Opening(PeriodKey keys, Periods periods) {
        this.keys = keys;
        this.periods = periods;
    }

    public int chunks(DelegateExecution execution) {
        return periods.chunks(keys.of(execution).getId());
    }

    public boolean discarded(DelegateExecution execution) {
        return keys.of(execution).isDiscarded();
    }

    public boolean complete(DelegateExecution execution) {
        AppraisalPeriod period = keys.of(execution);
        return periods.allOpened(period.getId());
    }
}

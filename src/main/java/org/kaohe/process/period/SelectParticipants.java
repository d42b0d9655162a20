package org.kaohe.process.period;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/** Selects the period's people as of its day. */
@Component
class SelectParticipants implements JavaDelegate {

    private final PeriodKey keys;
    private final Periods periods;

    SelectParticipants(PeriodKey keys, Periods periods) {
        this.keys = keys;
        this.periods = periods;
    }

    @Override
    public void execute(DelegateExecution execution) {
        periods.select(keys.of(execution).getId());
    }
}

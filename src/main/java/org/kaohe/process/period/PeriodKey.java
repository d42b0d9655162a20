package org.kaohe.process.period;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/** Finds the period that an instance of {@code appraisal-period} runs for. */
@Component
class PeriodKey {

    private final Periods periods;

    PeriodKey(Periods periods) {
        this.periods = periods;
    }

    AppraisalPeriod of(DelegateExecution execution) {
        return of(String.valueOf(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
    }

    AppraisalPeriod of(String code, String processInstanceId) {
        AppraisalPeriod period =
                periods.findByCode(code).orElseThrow(() -> new IllegalStateException("No period " + code));
        if (!processInstanceId.equals(period.getProcessInstanceId())) {
            throw new IllegalStateException("The period " + code + " belongs to another process instance");
        }
        return period;
    }
}

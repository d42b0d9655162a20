package org.kaohe.process.period;

import java.util.Optional;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.kaohe.process.forms.Subject;
import org.springframework.stereotype.Component;

/** A period is called by its code. */
@Component
class PeriodSubject implements Subject {

    private final Periods periods;

    PeriodSubject(Periods periods) {
        this.periods = periods;
    }

    @Override
    public Optional<String> title(String businessKey) {
        return periods.findByCode(businessKey).map(AppraisalPeriod::getCode);
    }
}

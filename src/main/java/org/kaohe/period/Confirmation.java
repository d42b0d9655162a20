package org.kaohe.period;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns a draft into a period that is being opened. */
@Component
class Confirmation {

    Optional<Refusal> confirm(AppraisalPeriod period, PeriodPlan plan, String actor) {
        return Optional.empty();
    }
}

package org.kaohe.period;

import org.springframework.stereotype.Component;

/** Finds out who takes part in a period and why others do not. */
@Component
class Selection {

    void select(AppraisalPeriod period) {}
}

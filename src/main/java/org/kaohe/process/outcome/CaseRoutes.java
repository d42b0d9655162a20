package org.kaohe.process.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.outcome.CaseAnswer;
import org.kaohe.outcome.CaseRouting;
import org.springframework.stereotype.Component;

/** What the gateways of a case ask; the case knows its route. */
@Component
public class CaseRoutes {

    private final CaseKey keys;
    private final CaseRouting routing;

    CaseRoutes(CaseKey keys, CaseRouting routing) {
        this.keys = keys;
        this.routing = routing;
    }

    public boolean answered(DelegateExecution execution, String answer) {
        return routing.answered(keys.number(execution), CaseAnswer.valueOf(answer));
    }

    /** A rise needs neither consent nor evidence. */
    public boolean freeOfGrounds(DelegateExecution execution) {
        return !routing.needsGrounds(keys.number(execution));
    }
}

package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.Routing;
import org.springframework.stereotype.Component;

/** What the gateways of an appraisal ask; the aggregate knows its route. */
@Component
public class Routes {

    private final AppraisalKey keys;
    private final Routing routing;

    Routes(AppraisalKey keys, Routing routing) {
        this.keys = keys;
        this.routing = routing;
    }

    public boolean rated(DelegateExecution execution) {
        return routing.isRated(keys.number(execution));
    }

    public boolean monthsMissing(DelegateExecution execution) {
        return routing.monthsMissing(keys.number(execution));
    }

    public boolean sentBack(DelegateExecution execution) {
        return routing.wasSentBack(keys.number(execution));
    }

    public boolean secondRater(DelegateExecution execution) {
        return routing.secondRaterDue(keys.number(execution));
    }

    public boolean headMustFile(DelegateExecution execution) {
        return routing.adjustmentNeedsHead(keys.number(execution));
    }

    public boolean extrasRequested(DelegateExecution execution) {
        return routing.extrasRequested(keys.number(execution));
    }

    public boolean objected(DelegateExecution execution) {
        return routing.objected(keys.number(execution));
    }

    public boolean panelUpheld(DelegateExecution execution) {
        return routing.panelUpheld(keys.number(execution));
    }

    public boolean objectionSentBack(DelegateExecution execution) {
        return routing.objectionSentBack(keys.number(execution));
    }

    public boolean outcomeIs(DelegateExecution execution, String outcome) {
        return routing.decidedOutcome(keys.number(execution))
                .filter(Outcome.valueOf(outcome)::equals)
                .isPresent();
    }
}

package org.kaohe.outcome;

import java.util.Optional;
import org.kaohe.appraisal.Outcome;
import org.kaohe.period.Problem;

/** A decision with a consequence, or against the proposal, says why. */
record ReasonGiven() implements OutcomePolicy {

    @Override
    public Optional<Problem> refuses(Decision decision) {
        boolean asProposed = decision.proposed() == null || decision.proposed() == decision.outcome();
        boolean needed = decision.outcome() != Outcome.NONE || !asProposed;
        boolean given = decision.reason() != null && !decision.reason().isBlank();
        return needed && !given ? Optional.of(Problem.of("reason", "outcome.policy.reason-given")) : Optional.empty();
    }
}

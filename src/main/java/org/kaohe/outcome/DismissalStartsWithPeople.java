package org.kaohe.outcome;

import java.util.Optional;
import org.kaohe.appraisal.Outcome;
import org.kaohe.period.Problem;

/** No table ever proposes a dismissal; it is started by HR, by hand. */
record DismissalStartsWithPeople() implements ProposalPolicy {

    @Override
    public Optional<Problem> refuses(Outcome proposed) {
        return proposed == Outcome.TERMINATION
                ? Optional.of(Problem.of("outcome", "outcome.policy.dismissal-starts-with-people"))
                : Optional.empty();
    }
}

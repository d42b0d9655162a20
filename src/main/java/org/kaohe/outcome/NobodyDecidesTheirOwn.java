package org.kaohe.outcome;

import java.util.Optional;
import org.kaohe.period.Problem;

/** Whoever is appraised has no part in what follows from it. */
record NobodyDecidesTheirOwn() implements OutcomePolicy {

    @Override
    public Optional<Problem> refuses(Decision decision) {
        return decision.actor().equals(decision.appraisal().getPersonNumber())
                ? Optional.of(Problem.of("", "outcome.policy.nobody-decides-their-own"))
                : Optional.empty();
    }
}

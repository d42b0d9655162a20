package org.kaohe.outcome;

import java.util.Optional;
import org.kaohe.period.Problem;

/** Nothing is decided on a score that is not recognised: without an interview the appraisal waits (002, R124). */
record InterviewRecorded() implements OutcomePolicy {

    @Override
    public Optional<Problem> refuses(Decision decision) {
        return decision.appraisal().isRecognised()
                ? Optional.empty()
                : Optional.of(Problem.of("", "outcome.policy.interview-recorded"));
    }
}

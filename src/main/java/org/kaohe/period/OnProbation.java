package org.kaohe.period;

import java.util.Optional;
import org.kaohe.organisation.Stage;

/** A confirmation is for somebody on probation. */
final class OnProbation implements Eligibility {

    @Override
    public Optional<Reason> against(Candidate candidate) {
        return candidate.person().getStage() == Stage.PROBATION
                ? Optional.empty()
                : Optional.of(Reason.of("period.excluded.not-on-probation"));
    }
}

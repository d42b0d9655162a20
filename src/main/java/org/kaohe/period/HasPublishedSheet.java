package org.kaohe.period;

import java.util.Optional;

/** Without a published sheet for the position there is nothing to appraise by. */
final class HasPublishedSheet implements Eligibility {

    @Override
    public Optional<Reason> against(Candidate candidate) {
        return candidate.sheetVersionId() == null
                ? Optional.of(Reason.of("period.excluded.no-sheet", candidate.positionEn(), candidate.positionZh()))
                : Optional.empty();
    }
}

package org.kaohe.period;

import java.util.Optional;

/** Somebody must be there to give the score (002, R064). */
final class HasSuperior implements Eligibility {

    @Override
    public Optional<Reason> against(Candidate candidate) {
        if (candidate.superior() == null) {
            return Optional.of(Reason.of("period.excluded.no-superior"));
        }
        return candidate.superiorEmployed()
                ? Optional.empty()
                : Optional.of(Reason.of(Reason.SUPERIOR_NOT_EMPLOYED, candidate.superior()));
    }
}

package org.kaohe.period;

import java.util.Optional;
import java.util.Set;

/** A mid-year or an annual result is made of months (002, R061); whoever was appraised in none of them has none. */
record HasMonths(Set<String> appraisedPeople) implements Eligibility {

    @Override
    public Optional<Reason> against(Candidate candidate) {
        return appraisedPeople.contains(candidate.person().getNumber())
                ? Optional.empty()
                : Optional.of(Reason.of("period.excluded.no-months"));
    }
}

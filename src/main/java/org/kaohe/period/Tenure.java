package org.kaohe.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Mid-year and annual appraisals are for whoever has been in service for so many whole months on the period's day (002,
 * R062, R069): hired on 1 January, six months are over on 1 July.
 */
record Tenure(int months) implements Eligibility {

    @Override
    public Optional<Reason> against(Candidate candidate) {
        LocalDate hired = candidate.person().getHireDate();
        LocalDate reached = hired.plusMonths(months);
        return reached.isAfter(candidate.asOf())
                ? Optional.of(Reason.of(
                        "period.excluded.tenure", hired.toString(), String.valueOf(months), reached.toString()))
                : Optional.empty();
    }
}

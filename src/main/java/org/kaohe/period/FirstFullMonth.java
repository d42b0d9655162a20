package org.kaohe.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.kaohe.organisation.WorkingDays;

/**
 * Monthly appraisals start with the first full month: one in which somebody was employed on every working day. The six
 * months of 002, R062 and R069, count for mid-year and annual appraisals only.
 */
final class FirstFullMonth implements Eligibility {

    private final WorkingDays workingDays;

    FirstFullMonth(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public Optional<Reason> against(Candidate candidate) {
        LocalDate hired = candidate.person().getHireDate();
        LocalDate firstWorkingDay = workingDays.plus(candidate.periodStart().minusDays(1), 1);
        if (!hired.isAfter(firstWorkingDay)) {
            return Optional.empty();
        }
        return Optional.of(Reason.of(
                "period.excluded.no-full-month",
                hired.toString(),
                YearMonth.from(hired).plusMonths(1).toString()));
    }
}

package org.kaohe.period;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who a period is for, before it is opened and after. */
@Service
@Transactional
public class PeriodPeople {

    private final AppraisalPeriodRepository periods;
    private final Preflight preflight;
    private final LateJoining joining;

    PeriodPeople(AppraisalPeriodRepository periods, Preflight preflight, LateJoining joining) {
        this.periods = periods;
        this.preflight = preflight;
        this.joining = joining;
    }

    /** What would get in the way of the period, each with the way to mend it. */
    @Transactional(readOnly = true)
    public List<Obstacle> preflight(long periodId) {
        return preflight.of(period(periodId));
    }

    /** Adds somebody to an open period; refused with the reason that would exclude them. */
    public Optional<Refusal> addLate(long periodId, String person) {
        return joining.add(period(periodId), person);
    }

    private AppraisalPeriod period(long id) {
        return periods.findById(id).orElseThrow(() -> new IllegalArgumentException("No period " + id));
    }
}

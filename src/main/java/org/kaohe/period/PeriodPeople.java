package org.kaohe.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who a period is for, before it is opened and after. */
@Service
@Transactional
public class PeriodPeople {

    private final AppraisalPeriodRepository periods;
    private final ParticipantRepository participants;
    private final Preflight preflight;
    private final LateJoining joining;

    PeriodPeople(
            AppraisalPeriodRepository periods,
            ParticipantRepository participants,
            Preflight preflight,
            LateJoining joining) {
        this.periods = periods;
        this.participants = participants;
        this.preflight = preflight;
        this.joining = joining;
    }

    /** What would get in the way of the period, each with the way to mend it. */
    @Transactional(readOnly = true)
    public List<Obstacle> preflight(long periodId) {
        return preflight.of(period(periodId));
    }

    /**
     * Adds somebody to an open period; refused with the reason that would exclude them, and where they take part in
     * another position already without the day on which the position changed.
     *
     * @param changedOn the first day of the new position; null for somebody who takes part for the first time
     */
    public Optional<Refusal> addLate(long periodId, String person, @Nullable LocalDate changedOn) {
        return joining.add(period(periodId), person, changedOn);
    }

    /** The appraisal was cancelled: the person may be appraised for the same days again. */
    public void cancelled(long participantId) {
        participants.findById(participantId).ifPresent(Participant::cancelled);
    }

    /**
     * How many days of a period each of a person's positions counts, by participant; one ends where the next begins. All
     * count alike where nobody said on which day they changed.
     */
    @Transactional(readOnly = true)
    public Map<Long, Long> positionDays(long periodId, Set<Long> participantIds) {
        return PositionDays.of(period(periodId), participants.findByIdIn(participantIds));
    }

    private AppraisalPeriod period(long id) {
        return periods.findById(id).orElseThrow(() -> new IllegalArgumentException("No period " + id));
    }
}

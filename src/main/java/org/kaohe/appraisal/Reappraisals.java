package org.kaohe.appraisal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kaohe.organisation.People;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.Periods;
import org.kaohe.period.PuttingBack;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may be put back into a period: the excluded, and those whose appraisal was cancelled, who get another one. */
@Service
@Transactional
public class Reappraisals {

    private final AppraisalRepository appraisals;
    private final Periods periods;
    private final PuttingBack puttingBack;
    private final People people;

    Reappraisals(AppraisalRepository appraisals, Periods periods, PuttingBack puttingBack, People people) {
        this.appraisals = appraisals;
        this.periods = periods;
        this.puttingBack = puttingBack;
        this.people = people;
    }

    /** The participants of a period whose present appraisal is cancelled and sealed as such. */
    @Transactional(readOnly = true)
    public Set<Long> cancelled(long periodId) {
        Set<String> present = periods.participants(periodId).stream()
                .map(Participant::getAppraisalNumber)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
        return appraisals.findByFrozenPeriodIdOrderByNumber(periodId).stream()
                .filter(appraisal -> present.contains(appraisal.getNumber()))
                .filter(Reappraisals::over)
                .map(Appraisal::getParticipantId)
                .collect(toUnmodifiableSet());
    }

    /** Puts somebody back with a reason; refused while they take part, after the period is closed, or with what speaks against it. */
    public Optional<Refusal> putBack(long participantId, String reason, String actor) {
        Participant participant = periods.findParticipant(participantId).orElseThrow();
        if (participant.getState() != ParticipantState.OPENED) {
            return puttingBack.excluded(participantId, reason, actor);
        }
        boolean over = Optional.ofNullable(participant.getAppraisalNumber())
                .flatMap(appraisals::findByNumber)
                .filter(Reappraisals::over)
                .isPresent();
        return over
                ? puttingBack.cancelled(participantId, reason, actor)
                : Optional.of(Refusal.of("", "period.put-back.not-over", people.named(participant.getPersonNumber())));
    }

    private static boolean over(Appraisal appraisal) {
        return appraisal.getState() == AppraisalState.CANCELLED && appraisal.getSealedAt() != null;
    }
}

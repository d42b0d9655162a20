package org.kaohe.period;

import java.util.Optional;
import org.kaohe.organisation.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** HR takes somebody out of a period, with a reason, while no appraisal of theirs exists. */
@Component
class Exclusion {

    private final People people;
    private final ApplicationEventPublisher events;

    Exclusion(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    Optional<Refusal> exclude(Participant participant, AppraisalPeriod period, String reason, String actor) {
        String person = participant.getPersonNumber();
        if (participant.getState() == ParticipantState.OPENED) {
            String number = String.valueOf(participant.getAppraisalNumber());
            return Optional.of(Refusal.of("", "period.exclude.opened", people.named(person), number));
        }
        if (participant.getState() == ParticipantState.EXCLUDED) {
            return Optional.of(Refusal.of("", "period.exclude.twice", people.named(person)));
        }
        if (period.getState() == PeriodState.CLOSED) {
            return Optional.of(Refusal.of("", "period.closed-already"));
        }
        Optional<Refusal> refusal = Words.check("reason", reason);
        if (refusal.isEmpty()) {
            participant.exclude(Reason.of(Reason.BY_HAND, reason.strip(), actor));
            events.publishEvent(new ParticipantExcluded(participant.getId(), person));
        }
        return refusal;
    }
}

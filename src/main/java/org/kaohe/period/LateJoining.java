package org.kaohe.period;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets somebody into a period that is open already, when what kept them out is over or they were not there yet. */
@Component
class LateJoining {

    private final Candidates candidates;
    private final PeriodSelection selection;
    private final ParticipantRepository participants;
    private final ApplicationEventPublisher events;

    LateJoining(
            Candidates candidates,
            PeriodSelection selection,
            ParticipantRepository participants,
            ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.selection = selection;
        this.participants = participants;
        this.events = events;
    }

    Optional<Refusal> add(AppraisalPeriod period, String person) {
        if (period.getState() != PeriodState.OPEN && period.getState() != PeriodState.OPENING) {
            return Optional.of(Refusal.of("", "period.extend.not-open", period.getCode()));
        }
        Map<String, Candidate> found = candidates.of(period);
        Optional<Candidate> candidate = found.values().stream()
                .filter(one -> one.person().getNumber().equals(person))
                .findFirst();
        if (candidate.isEmpty()) {
            return Optional.of(Refusal.of("person", "period.join.nobody", person));
        }
        return candidate.flatMap(one -> add(period, one));
    }

    private Optional<Refusal> add(AppraisalPeriod period, Candidate candidate) {
        Optional<Reason> against = selection.against(period, candidate);
        if (against.isPresent()) {
            return Optional.of(new Refusal(List.of(
                    new Problem("person", against.get().key(), against.get().args()))));
        }
        Participant participant = participants.findByPeriodIdOrderByPersonNumber(period.getId()).stream()
                .filter(known -> PeriodSelection.key(known).equals(candidate.key()))
                .findFirst()
                .orElseGet(() -> new Participant(period.getId(), candidate));
        if (participant.getState() == ParticipantState.OPENED || participant.getState() == ParticipantState.FAILED) {
            return Optional.of(Refusal.of("person", "period.join.already", participant.getPersonNumber()));
        }
        participant.join(candidate, participants.lastChunk(period.getId()) + 1);
        long id = participants.saveAll(List.of(participant)).get(0).getId();
        events.publishEvent(new ParticipantAdded(id));
        return Optional.empty();
    }
}

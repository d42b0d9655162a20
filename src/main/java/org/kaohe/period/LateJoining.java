package org.kaohe.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Position;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets somebody into a period that is open already, when what kept them out is over or they were not there yet. */
@Component
class LateJoining {

    private final Candidates candidates;
    private final PeriodSelection selection;
    private final ParticipantRepository participants;
    private final People people;
    private final ApplicationEventPublisher events;

    LateJoining(
            Candidates candidates,
            PeriodSelection selection,
            ParticipantRepository participants,
            People people,
            ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.selection = selection;
        this.participants = participants;
        this.people = people;
        this.events = events;
    }

    Optional<Refusal> add(AppraisalPeriod period, String person, @Nullable LocalDate changedOn) {
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
        return candidate.flatMap(one -> add(period, one, changedOn));
    }

    private Optional<Refusal> add(AppraisalPeriod period, Candidate candidate, @Nullable LocalDate changedOn) {
        List<Participant> here = participants.findByPeriodIdOrderByPersonNumber(period.getId());
        Participant participant = here.stream()
                .filter(known -> PeriodSelection.key(known).equals(candidate.key()))
                .findFirst()
                .orElseGet(() -> new Participant(period.getId(), candidate));
        if (participant.getState() == ParticipantState.OPENED || participant.getState() == ParticipantState.FAILED) {
            return Optional.of(
                    Refusal.of("person", "period.join.already", people.named(participant.getPersonNumber())));
        }
        List<Participant> others = Stream.concat(selection.appraisedBeside(period).stream(), here.stream())
                .filter(known -> takesPartOtherwise(known, candidate))
                .toList();
        Optional<Problem> problem = change(period, candidate, others, changedOn)
                .problem()
                .or(() -> selection
                        .againstJoining(period, candidate)
                        .map(reason -> new Problem("person", reason.key(), reason.args())));
        if (problem.isPresent()) {
            return problem.map(found -> new Refusal(List.of(found)));
        }
        participant.join(candidate, participants.lastChunk(period.getId()) + 1, changedOn);
        long id = participants.saveAll(List.of(participant)).get(0).getId();
        events.publishEvent(new ParticipantAdded(id));
        return Optional.empty();
    }

    private PositionChange change(
            AppraisalPeriod period, Candidate candidate, List<Participant> others, @Nullable LocalDate changedOn) {
        Position held = others.isEmpty()
                ? null
                : people.position(others.get(others.size() - 1).getSegment()).orElse(null);
        return new PositionChange(period, people.named(candidate.person().getNumber()), others, held, changedOn);
    }

    private static boolean takesPartOtherwise(Participant known, Candidate candidate) {
        return known.getPersonNumber().equals(candidate.person().getNumber())
                && !known.getSegment().equals(candidate.person().getPositionCode())
                && known.getState() != ParticipantState.EXCLUDED
                && !known.isCancelled();
    }
}

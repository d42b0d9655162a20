package org.kaohe.period;

import java.util.Optional;
import org.kaohe.organisation.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody take part after all, with a reason, until the period is closed. In an open period the appraisal is opened
 * at once; what would exclude anybody else excludes them, too.
 */
@Service
@Transactional
public class PuttingBack {

    private final ParticipantRepository participants;
    private final AppraisalPeriodRepository periods;
    private final Candidates candidates;
    private final PeriodSelection selection;
    private final People people;
    private final ApplicationEventPublisher events;

    PuttingBack(
            ParticipantRepository participants,
            AppraisalPeriodRepository periods,
            Candidates candidates,
            PeriodSelection selection,
            People people,
            ApplicationEventPublisher events) {
        this.participants = participants;
        this.periods = periods;
        this.candidates = candidates;
        this.selection = selection;
        this.people = people;
        this.events = events;
    }

    /** Somebody who was excluded, by HR or by a rule that objects no longer. */
    public Optional<Refusal> excluded(long participantId, String reason, String actor) {
        Participant participant = participants.findById(participantId).orElseThrow();
        if (participant.getState() != ParticipantState.EXCLUDED) {
            return Optional.of(Refusal.of("", "period.join.already", people.named(participant.getPersonNumber())));
        }
        return putBack(participant, reason, Reason.of(Reason.PUT_BACK, reason.strip(), actor));
    }

    /** Somebody whose appraisal was cancelled and is in the archive as such; another one is opened beside it. */
    public Optional<Refusal> cancelled(long participantId, String reason, String actor) {
        Participant participant = participants.findById(participantId).orElseThrow();
        String number = participant.getAppraisalNumber();
        if (number == null || participant.getDoneAt() == null) {
            return Optional.of(Refusal.of("", "period.put-back.not-over", people.named(participant.getPersonNumber())));
        }
        return putBack(participant, reason, Reason.of(Reason.PUT_BACK_ANEW, reason.strip(), actor, number));
    }

    private Optional<Refusal> putBack(Participant participant, String words, Reason why) {
        AppraisalPeriod period = periods.findById(participant.getPeriodId()).orElseThrow();
        if (period.getState() == PeriodState.CLOSED) {
            return Optional.of(Refusal.of("", "period.closed-already"));
        }
        Optional<Refusal> wordless = Words.check("reason", words);
        if (wordless.isPresent()) {
            return wordless;
        }
        Candidate candidate = candidates.of(period).get(PeriodSelection.key(participant));
        Optional<Reason> against = selection.against(period, candidate);
        if (against.isPresent() || candidate == null) {
            return against.map(found -> Refusal.of("", found.key(), found.args().toArray(String[]::new)));
        }
        putBack(period, participant, candidate, why);
        return Optional.empty();
    }

    private void putBack(AppraisalPeriod period, Participant participant, Candidate candidate, Reason why) {
        boolean draft = period.getState() == PeriodState.DRAFT;
        participant.putBack(candidate, draft ? 0 : participants.lastChunk(period.getId()) + 1, why);
        if (!draft) {
            events.publishEvent(new ParticipantAdded(participant.getId()));
        }
    }
}

package org.kaohe.period;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/** Finds out who takes part in a monthly period and why others do not: the first rule that objects says why. */
@Component
class PeriodSelection {

    private final Candidates candidates;
    private final ParticipantRepository participants;
    private final List<Eligibility> rules;

    PeriodSelection(Candidates candidates, ParticipantRepository participants, WorkingDays workingDays) {
        this.candidates = candidates;
        this.participants = participants;
        this.rules = List.of(new FirstFullMonth(workingDays), new HasSuperior(), new HasPublishedSheet());
    }

    void select(AppraisalPeriod period) {
        Map<String, Candidate> found = candidates.of(period);
        List<Participant> known = participants.findByPeriodIdOrderByPersonNumber(period.getId());
        Set<String> keys = known.stream().map(PeriodSelection::key).collect(toSet());
        known.forEach(participant -> judge(participant, found.get(key(participant))));
        participants.saveAll(found.values().stream()
                .filter(candidate -> !keys.contains(candidate.key()))
                .map(candidate -> judge(new Participant(period.getId(), candidate), candidate))
                .toList());
    }

    /** What speaks against the candidate; whoever is no candidate any more left or changed position. */
    Optional<Reason> against(@Nullable Candidate candidate) {
        if (candidate == null) {
            return Optional.of(Reason.of("period.excluded.gone"));
        }
        return rules.stream()
                .map(rule -> rule.against(candidate))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static String key(Participant participant) {
        return Candidate.key(participant.getPersonNumber(), participant.getSegment());
    }

    private Participant judge(Participant participant, @Nullable Candidate candidate) {
        participant.judge(candidate, against(candidate));
        return participant;
    }
}

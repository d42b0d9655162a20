package org.kaohe.period;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/** Finds out who takes part in a period and why others do not: the first rule of its kind that objects says why. */
@Component
class PeriodSelection {

    private final Candidates candidates;
    private final ParticipantRepository participants;
    private final Schemes schemes;
    private final Eligibility firstFullMonth;

    PeriodSelection(
            Candidates candidates, ParticipantRepository participants, Schemes schemes, WorkingDays workingDays) {
        this.candidates = candidates;
        this.participants = participants;
        this.schemes = schemes;
        this.firstFullMonth = new FirstFullMonth(workingDays);
    }

    private List<Eligibility> rules(AppraisalPeriod period, boolean positionChanged) {
        Eligibility once = new AppraisedOnce(appraisedBeside(period), positionChanged);
        Eligibility superior = new HasSuperior();
        Eligibility sheet = new HasPublishedSheet();
        return switch (period.getKind()) {
            case MONTH, QUARTER -> List.of(firstFullMonth, once, superior, sheet);
            case MID_YEAR, ANNUAL -> List.of(tenure(period), once, superior, sheet, months(period));
            case CONFIRMATION -> List.of(new OnProbation(), superior, sheet);
            case AD_HOC -> List.of(superior, sheet);
        };
    }

    /** Who is appraised for the same days in another period; several for named people may be meant. */
    List<Participant> appraisedBeside(AppraisalPeriod period) {
        return period.getKind().ofNamedPeople()
                ? List.of()
                : participants.findAppraisedBeside(
                        period.getId(), period.getKind(), period.getFromDate(), period.getToDate());
    }

    private Eligibility tenure(AppraisalPeriod period) {
        return new Tenure(schemes.of(period.getFromDate().getYear()).getTenureMonths());
    }

    private Eligibility months(AppraisalPeriod period) {
        return new HasMonths(participants.findOpenedIn(PeriodKind.MONTH, period.getFromDate(), period.getToDate()));
    }

    void select(AppraisalPeriod period) {
        Map<String, Candidate> found = candidates.of(period);
        List<Participant> known = participants.findByPeriodIdOrderByPersonNumber(period.getId());
        Set<String> keys = known.stream().map(PeriodSelection::key).collect(toSet());
        List<Eligibility> rules = rules(period, false);
        known.forEach(participant -> judge(rules, participant, found.get(key(participant))));
        participants.saveAll(found.values().stream()
                .filter(candidate -> !keys.contains(candidate.key()))
                .map(candidate -> judge(rules, new Participant(period.getId(), candidate), candidate))
                .toList());
    }

    /** What speaks against the candidate; whoever is no candidate any more left or changed position. */
    Optional<Reason> against(AppraisalPeriod period, @Nullable Candidate candidate) {
        return against(rules(period, false), candidate);
    }

    /** What speaks against a candidate of whom HR has been asked on which day the position changed. */
    Optional<Reason> againstJoining(AppraisalPeriod period, Candidate candidate) {
        return against(rules(period, true), candidate);
    }

    private static Optional<Reason> against(List<Eligibility> rules, @Nullable Candidate candidate) {
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

    private static Participant judge(List<Eligibility> rules, Participant participant, @Nullable Candidate candidate) {
        participant.judge(candidate, against(rules, candidate));
        return participant;
    }
}

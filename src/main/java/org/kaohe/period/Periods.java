package org.kaohe.period;

import static org.kaohe.period.ParticipantState.EXCLUDED;
import static org.kaohe.period.ParticipantState.FAILED;
import static org.kaohe.period.ParticipantState.OPENED;
import static org.kaohe.period.ParticipantState.SELECTED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries a period from the draft to its close.
 *
 * <p>HR drafts, looks at who was selected and who was not, and confirms; chunks of participants are opened, each in its
 * own transaction; HR closes when nothing is open. Every call that a job makes may be repeated. What a person may have
 * got wrong comes back as a {@link Refusal}; an unknown id or a call out of order is a fault of the caller and throws.
 */
@Service
@Transactional
public class Periods {

    private final AppraisalPeriodRepository periods;
    private final ParticipantRepository participants;
    private final PeriodDrafting drafting;
    private final PeriodSelection selection;
    private final PeriodConfirmation confirmation;
    private final PeriodExtension extension;
    private final PeriodClosing closing;
    private final Clock clock;
    private final Exclusion exclusion;

    Periods(
            AppraisalPeriodRepository periods,
            ParticipantRepository participants,
            PeriodDrafting drafting,
            PeriodSelection selection,
            PeriodConfirmation confirmation,
            PeriodExtension extension,
            PeriodClosing closing,
            Clock clock,
            Exclusion exclusion) {
        this.periods = periods;
        this.participants = participants;
        this.drafting = drafting;
        this.selection = selection;
        this.confirmation = confirmation;
        this.extension = extension;
        this.closing = closing;
        this.clock = clock;
        this.exclusion = exclusion;
    }

    /**
     * Starts a period; refused while another of the same kind and time is not closed (unless the kind is of named people),
     * when {@code asOf} lies before its time or more than a month after its end, and with people who are unknown, missing
     * or not asked for.
     */
    public Drafted draft(Draft draft, String actor) {
        return drafting.draft(draft, actor);
    }

    /** Remembers which process instance carries the period; a second instance throws. */
    public void bindInstance(long periodId, String processInstanceId) {
        period(periodId).bind(processInstanceId);
    }

    /**
     * Looks at everybody employed on the period's day and selects or excludes them with a reason. Again in a draft: looks
     * anew, keeping who was excluded by hand; after the draft: does nothing.
     */
    public void select(long periodId) {
        AppraisalPeriod period = period(periodId);
        if (period.getState() == PeriodState.DRAFT) {
            selection.select(period);
        }
    }

    /**
     * Fixes departments and due dates, looks once more at everybody selected (who has left since is excluded), numbers the
     * chunks and starts the opening. Refused: a period that is no draft, dates out of order or before today, no or
     * unknown departments, nobody left to appraise.
     */
    public Optional<Refusal> confirm(long periodId, PeriodPlan plan, String actor) {
        return confirmation.confirm(period(periodId), plan, actor);
    }

    /**
     * Moves a due date of an open period later; the steps that wait for it now follow. Refused: no reason, a date that is
     * not later, is over, or is after the date of the step that follows.
     */
    public Optional<Refusal> extend(
            long periodId, PlannedDate planned, @Nullable LocalDate due, String reason, String actor) {
        return extension.extend(period(periodId), planned, due, reason, actor);
    }

    /** Gives a draft up; its month can be drafted again. Refused: a period that is no draft. */
    public Optional<Refusal> discard(long periodId, String actor) {
        return closing.discard(period(periodId), actor);
    }

    /** The highest chunk number; chunks count from 1. */
    @Transactional(readOnly = true)
    public int chunks(long periodId) {
        return participants.lastChunk(periodId);
    }

    /** Those of the chunk who still wait to be opened, by person number. */
    @Transactional(readOnly = true)
    public List<Participant> chunk(long periodId, int chunk) {
        return participants.findByPeriodIdAndChunkAndStateOrderByPersonNumber(periodId, chunk, SELECTED);
    }

    /** The appraisal exists; the same number again changes nothing, another one throws. */
    public void opened(long participantId, String appraisalNumber) {
        participant(participantId).opened(appraisalNumber);
    }

    /**
     * Notes that an appraisal could not be opened, in a transaction of its own, so that the note outlives the failed one.
     * Call it after the failed transaction is over: one that still holds the participant's row would be waited for.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(long participantId, String message) {
        participant(participantId).failed(Reason.of("period.failed", message));
    }

    /** Puts everybody who failed back into their chunk. */
    public void retryFailed(long periodId) {
        participants.findByPeriodIdAndStateOrderByPersonNumber(periodId, FAILED).forEach(Participant::retry);
    }

    /** HR takes somebody out with a reason; refused once the appraisal exists (cancel that instead). */
    public Optional<Refusal> exclude(long participantId, String reason, String actor) {
        Participant participant = participant(participantId);
        return exclusion.exclude(participant, period(participant.getPeriodId()), reason, actor);
    }

    /**
     * Whether everybody who takes part has an appraisal: nobody waits and nobody failed. The first call that finds so moves
     * the period from OPENING to OPEN.
     */
    public boolean allOpened(long periodId) {
        AppraisalPeriod period = period(periodId);
        Progress progress = progress(periodId);
        boolean all = period.getState() != PeriodState.DRAFT && progress.selected() + progress.failed() == 0;
        if (all) {
            confirmation.allOpened(period);
        }
        return all;
    }

    /** The appraisal is sealed, or cancelled and sealed as such. */
    public void done(long participantId) {
        participant(participantId).done(clock.instant());
    }

    /** Closes the period; refused with the counts while somebody waits, failed or has an open appraisal. */
    public Optional<Refusal> close(long periodId, String actor) {
        return closing.close(period(periodId), progress(periodId), actor);
    }

    @Transactional(readOnly = true)
    public Progress progress(long periodId) {
        Map<ParticipantState, Long> people = new EnumMap<>(ParticipantState.class);
        long sealed = 0;
        long cancelled = 0;
        for (ParticipantRepository.StateCount row : participants.count(periodId)) {
            people.put(row.getState(), row.getPeople());
            sealed += row.getSealed();
            cancelled += row.getCancelled();
        }
        return new Progress(
                people.getOrDefault(SELECTED, 0L),
                people.getOrDefault(EXCLUDED, 0L),
                people.getOrDefault(OPENED, 0L),
                people.getOrDefault(FAILED, 0L),
                sealed - cancelled,
                cancelled);
    }

    /** All periods, the latest first. */
    @Transactional(readOnly = true)
    public List<AppraisalPeriod> all() {
        return periods.findAllPeriods();
    }

    @Transactional(readOnly = true)
    public Optional<AppraisalPeriod> find(long id) {
        return periods.findById(id);
    }

    /** The confirmed periods of this kind that lie within the days, the earliest first. */
    @Transactional(readOnly = true)
    public List<AppraisalPeriod> within(PeriodKind kind, LocalDate from, LocalDate to) {
        return periods
                .findByKindAndFromDateGreaterThanEqualAndToDateLessThanEqualOrderByFromDateAscIdAsc(kind, from, to)
                .stream()
                .filter(period -> !period.isDiscarded() && period.getState() != PeriodState.DRAFT)
                .toList();
    }

    /** The confirmed periods of this kind that cover the days. */
    @Transactional(readOnly = true)
    public List<AppraisalPeriod> covering(PeriodKind kind, LocalDate from, LocalDate to) {
        return periods.findByKindAndFromDateLessThanEqualAndToDateGreaterThanEqual(kind, from, to);
    }

    @Transactional(readOnly = true)
    public Optional<AppraisalPeriod> findByCode(String code) {
        return periods.findByCode(code);
    }

    /** Everybody who was looked at, by person number. */
    @Transactional(readOnly = true)
    public List<Participant> participants(long periodId) {
        return participants.findByPeriodIdOrderByPersonNumber(periodId);
    }

    /** What became of a person in these periods, in order. */
    @Transactional(readOnly = true)
    public List<Participant> ofPerson(Collection<Long> periodIds, String personNumber) {
        return participants.findByPeriodIdInAndPersonNumberOrderById(periodIds, personNumber);
    }

    @Transactional(readOnly = true)
    public Optional<Participant> findParticipant(long participantId) {
        return participants.findById(participantId);
    }

    private AppraisalPeriod period(long id) {
        return periods.findById(id).orElseThrow(() -> new IllegalArgumentException("No period " + id));
    }

    private Participant participant(long id) {
        return participants.findById(id).orElseThrow(() -> new IllegalArgumentException("No participant " + id));
    }
}

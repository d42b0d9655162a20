package org.kaohe.appraisal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.Periods;
import org.kaohe.period.Refusal;
import org.kaohe.period.Schemes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An appraisal's life from opening to seal. The commands of its steps live in a service each: {@link SelfAssessments},
 * {@link SuperiorScoring}, {@link ExtrasApproval}, {@link ScoreCalculation}, {@link Interviews}, {@link Signing},
 * {@link Decisions}; who may act and where it goes next in {@link Routing}, its timers in {@link StepDeadlines}, what it
 * holds in {@link CaseFiles}, lists in {@link Worklists}.
 *
 * <p>A person's command returns why it was refused, and then has changed nothing; empty means done. What the engine
 * calls without a person may be repeated and throws when it cannot fit the aggregate's state.
 */
@Service
@Transactional
public class Appraisals {

    private final AppraisalRepository appraisals;
    private final Visits visits;
    private final Desk desk;
    private final People people;
    private final Periods periods;
    private final Schemes schemes;
    private final FrozenSheets sheets;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    Appraisals(
            AppraisalRepository appraisals,
            Visits visits,
            Desk desk,
            People people,
            Periods periods,
            Schemes schemes,
            FrozenSheets sheets,
            Logbook logbook,
            ApplicationEventPublisher events) {
        this.appraisals = appraisals;
        this.visits = visits;
        this.desk = desk;
        this.people = people;
        this.periods = periods;
        this.schemes = schemes;
        this.sheets = sheets;
        this.logbook = logbook;
        this.events = events;
    }

    /**
     * Creates the participant's case with sheet version, superior, leader and head frozen into it, once; repeated, it
     * only answers the number. The number is the period's code and the person's number, {@code 2026M11-10007}; a second
     * position segment of the same person has {@code -2} behind it.
     *
     * @throws IllegalStateException when the person has no superior on the key date, or no sheet
     */
    public String open(Participant participant) {
        return appraisals
                .findByFrozenParticipantId(participant.getId())
                .map(Appraisal::getNumber)
                .orElseGet(() -> create(participant));
    }

    private String create(Participant participant) {
        AppraisalPeriod period = periods.find(participant.getPeriodId())
                .orElseThrow(() -> new IllegalStateException("There is no period " + participant.getPeriodId()));
        Frozen frozen = freeze(participant, period);
        int others = appraisals.countByFrozenPeriodIdAndFrozenPersonNumber(period.getId(), frozen.personNumber());
        String number = period.getCode() + "-" + frozen.personNumber() + (others == 0 ? "" : "-" + (others + 1));
        Appraisal appraisal = appraisals.save(new Appraisal(number, frozen, sheets.isRated(frozen.sheetVersionId())));
        logbook.write(appraisal, frozen.openedAt(), null, LogKind.OPENED, null);
        events.publishEvent(new AppraisalOpened(number));
        return number;
    }

    private Frozen freeze(Participant participant, AppraisalPeriod period) {
        String person = participant.getPersonNumber();
        String department = participant.getDepartmentCode();
        Long sheet = participant.getSheetVersionId();
        if (sheet == null) {
            throw new IllegalStateException(person + " has no sheet in " + period.getCode());
        }
        String superior = people.superiorOf(person, period.getAsOf())
                .or(() -> Optional.ofNullable(
                        schemes.of(period.getFromDate().getYear()).substituteFor(person)))
                .orElseThrow(() -> new IllegalStateException(person + " has no superior on " + period.getAsOf()));
        return new Frozen(
                period.getId(),
                period.getCode(),
                period.getKind(),
                participant.getId(),
                person,
                department,
                participant.getSegment(),
                people.find(person).map(Person::getGrade).orElse(""),
                sheet,
                superior,
                people.leaderOf(department).orElse(null),
                people.headOf(department).orElse(null),
                desk.now());
    }

    /** @throws IllegalStateException when the appraisal already belongs to another instance */
    public void bindInstance(String number, String processInstanceId) {
        desk.lock(number).bind(processInstanceId);
    }

    @Transactional(readOnly = true)
    public Optional<Appraisal> find(String number) {
        return desk.find(number);
    }

    /** Whether the process instance is the one that this appraisal was bound to; a business key alone proves nothing. */
    @Transactional(readOnly = true)
    public boolean belongs(String number, @Nullable String processInstanceId) {
        return desk.find(number)
                .map(Appraisal::getProcessInstanceId)
                .filter(bound -> bound.equals(processInstanceId))
                .isPresent();
    }

    /**
     * The appraisal now waits at the step: its assignment and deadlines are settled. Repeated for the same entry it
     * changes nothing; entering a step again after something was sent back is a new entry with new deadlines.
     *
     * @throws IllegalStateException when the step does not follow from where the appraisal stands
     */
    public void enter(String number, Step step) {
        Appraisal appraisal = desk.lock(number);
        if (appraisal.getStep() == step) {
            return;
        }
        Instant now = desk.now();
        appraisal.progress().enter(step);
        visits.begin(appraisal, step, now);
        logbook.write(appraisal, now, null, LogKind.ENTERED, step);
        events.publishEvent(new StepEntered(number, step));
    }

    /** HR ends an open appraisal, for somebody who leaves for instance; it is sealed as cancelled and stays readable. */
    public Optional<Refusal> cancel(String number, String actor, @Nullable String reason) {
        return desk.byHr(number, actor, turn -> {
            String why = turn.reason(reason);
            if (turn.clean()) {
                Appraisal appraisal = turn.appraisal();
                Step step = appraisal.getStep();
                if (step != null) {
                    desk.visit(appraisal).complete(actor, turn.now());
                }
                logbook.write(appraisal, turn.now(), actor, LogKind.CANCELLED, step, why);
                appraisal.cancel(actor, why, turn.now());
                events.publishEvent(new AppraisalCancelled(number));
            }
        });
    }

    /**
     * The dossier is in the archive, in whose transaction this runs: nothing changes any more, and the period hears of
     * it. Repeated, it changes nothing.
     *
     * @throws IllegalStateException while a step is left to do
     */
    public void sealed(String number, long sequence) {
        Appraisal appraisal = desk.lock(number);
        if (appraisal.getSealedAt() != null) {
            return;
        }
        Instant now = desk.now();
        appraisal.seal(sequence, now);
        logbook.write(appraisal, now, null, LogKind.SEALED, null, String.valueOf(sequence));
        periods.done(appraisal.getParticipantId());
        events.publishEvent(new AppraisalSealed(number));
    }
}

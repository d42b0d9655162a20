package org.kaohe.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalOpened;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.kaohe.organisation.WorkingDays;
import org.kaohe.period.Refusal;
import org.kaohe.workbook.CellProblem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes work schedules (002, R071, R072): people hand in their own, whoever is above them and HR for them. What one measures fills
 * the lines of the month's appraisals that a table scores; a later one replaces it until the superior has scored.
 */
@Service
@Transactional
public class WorkSchedules {

    private final WorkScheduleRepository schedules;
    private final ScheduleAppraisals appraisals;
    private final BroughtFigures brought;
    private final People people;
    private final WorkingDays workingDays;
    private final Clock clock;

    WorkSchedules(
            WorkScheduleRepository schedules,
            ScheduleAppraisals appraisals,
            BroughtFigures brought,
            People people,
            WorkingDays workingDays,
            Clock clock) {
        this.schedules = schedules;
        this.appraisals = appraisals;
        this.brought = brought;
        this.people = people;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Whether the actor may see and hand in the person's schedules: the person, whoever is above today, HR. */
    @Transactional(readOnly = true)
    public boolean mayHandIn(String person, String actor) {
        return people.find(actor)
                .filter(found -> found.getStage() != Stage.LEFT)
                .filter(found -> actor.equals(person)
                        || found.has(Role.HR)
                        || people.chainAbove(person, LocalDate.now(clock)).contains(actor))
                .isPresent();
    }

    /** Keeps the file and brings its figures; with any problem, all of which are told, nothing is kept. */
    public HandIn handIn(String person, YearMonth month, String fileName, byte[] content, String actor) {
        if (!mayHandIn(person, actor)) {
            return refused(List.of(ScheduleGrid.file("not-yours")));
        }
        Frame frame = frame(person, month);
        if (month.isAfter(YearMonth.from(frame.today()))) {
            return refused(List.of(ScheduleGrid.file("month-to-come", month.toString())));
        }
        ScheduleReader.Reading reading = ScheduleReader.read(frame, workingDays, fileName, content);
        Measured measured = reading.measured();
        if (measured == null) {
            return refused(reading.problems());
        }
        Optional<Refusal> refusal = brought.bringMeasured(actor, entries(person, month, measured), true);
        if (refusal.isPresent()) {
            return refused(refusal.get().problems().stream()
                    .map(found -> new CellProblem("", 0, "", "", found.messageKey(), found.args()))
                    .toList());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        current(person, month).ifPresent(before -> {
            before.replace(now);
            schedules.saveAndFlush(before);
        });
        return new HandIn(
                schedules.saveAndFlush(new WorkSchedule(frame, fileName, content, measured, actor, now)), List.of());
    }

    /** A schedule that was handed in before the appraisal was opened. */
    @EventListener
    void on(AppraisalOpened opened) {
        appraisals.find(opened.number()).ifPresent(appraisal -> appraisals
                .month(appraisal)
                .flatMap(month -> current(appraisal.getPersonNumber(), month))
                .ifPresent(known -> brought.bringMeasured(
                        known.getHandedInBy(),
                        Map.of(opened.number(), appraisals.entries(appraisal, known.getMeasured())),
                        true)));
    }

    private Map<String, List<LineEntry>> entries(String person, YearMonth month, Measured measured) {
        return appraisals.of(person, month).stream()
                .collect(Collectors.toMap(Appraisal::getNumber, appraisal -> appraisals.entries(appraisal, measured)));
    }

    /** The one that counts. */
    @Transactional(readOnly = true)
    public Optional<WorkSchedule> current(String person, YearMonth month) {
        return schedules.findByCurrentKey(WorkSchedule.key(person, month));
    }

    /** The one that counts for the appraisal's month; empty for an appraisal of another time, too. */
    @Transactional(readOnly = true)
    public Optional<WorkSchedule> of(Appraisal appraisal) {
        return appraisals.month(appraisal).flatMap(month -> current(appraisal.getPersonNumber(), month));
    }

    /** The month whose work schedule the appraisal would take; empty for an appraisal of another time. */
    @Transactional(readOnly = true)
    public Optional<YearMonth> monthOf(Appraisal appraisal) {
        return appraisals.month(appraisal);
    }

    /** All of a person, replaced ones too, the latest month first. */
    @Transactional(readOnly = true)
    public List<WorkSchedule> ofPerson(String person) {
        return schedules.findByPersonNumberOrderByMonthCodeDescIdDesc(person);
    }

    @Transactional(readOnly = true)
    public Optional<WorkSchedule> find(long id) {
        return schedules.findById(id);
    }

    /**
     * The open appraisals of months that a schedule is expected for, with what is there: the person's own, those in which the
     * viewer is the superior, for HR all. The office clerk, who attaches service orders to any of them, has those without too.
     */
    @Transactional(readOnly = true)
    public List<Expected> expectedBy(String viewer) {
        boolean clerk = holds(viewer, Role.ADMINISTRATION);
        return appraisals.open(clerk || holds(viewer, Role.HR), viewer).stream()
                .filter(appraisal -> clerk || appraisals.measures(appraisal))
                .map(appraisal -> new Expected(
                        appraisal,
                        appraisals.month(appraisal).orElseThrow(),
                        appraisals.measures(appraisal),
                        of(appraisal).orElse(null),
                        mayHandIn(appraisal.getPersonNumber(), viewer)))
                .toList();
    }

    /** The file to fill in, with the person's name and the month's days, under the name that the rule wants. */
    @Transactional(readOnly = true)
    public Template template(String person, YearMonth month) {
        Frame frame = frame(person, month);
        return new Template(frame.fileName() + ".xlsx", ScheduleTemplate.of(frame, workingDays));
    }

    private boolean holds(String person, Role role) {
        return people.find(person).filter(found -> found.has(role)).isPresent();
    }

    private Frame frame(String person, YearMonth month) {
        Person found = people.find(person).orElseThrow();
        return new Frame(found.getNumber(), found.getName(), found.getHireDate(), month, LocalDate.now(clock));
    }

    private static HandIn refused(List<CellProblem> problems) {
        return new HandIn(null, problems);
    }
}

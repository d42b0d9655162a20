package org.kaohe.period;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.kaohe.organisation.Department;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.kaohe.organisation.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who will have tasks in a period, and who of them may be gone before they are done. */
@Service
@Transactional(readOnly = true)
public class Duties {

    private final AppraisalPeriodRepository periods;
    private final ParticipantRepository participants;
    private final People people;
    private final Schemes schemes;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ZoneId zone;

    Duties(
            AppraisalPeriodRepository periods,
            ParticipantRepository participants,
            People people,
            Schemes schemes,
            WorkingDays workingDays,
            Clock clock,
            @Value("${kaohe.zone:Asia/Shanghai}") ZoneId zone) {
        this.periods = periods;
        this.participants = participants;
        this.people = people;
        this.schemes = schemes;
        this.workingDays = workingDays;
        this.clock = clock;
        this.zone = zone;
    }

    /** By person number; whoever has left is not among them, since the selection names those places. */
    public Map<String, Duty> of(long periodId) {
        AppraisalPeriod period = periods.findById(periodId).orElseThrow();
        List<Participant> taking = participants.findByPeriodIdOrderByPersonNumber(periodId).stream()
                .filter(participant -> participant.getState() != ParticipantState.EXCLUDED)
                .toList();
        Map<String, String> superiors = people.superiorsOn(period.getAsOf());
        Scheme scheme = schemes.of(period.getFromDate().getYear());
        Map<String, Department> departments =
                people.departments().stream().collect(toMap(Department::getCode, Function.identity()));
        Map<String, Duty> duties = new TreeMap<>();
        for (Participant participant : taking) {
            String person = participant.getPersonNumber();
            Optional<Department> department = Optional.ofNullable(departments.get(participant.getDepartmentCode()));
            add(duties, Duty.PARTICIPANT, Optional.of(person));
            add(
                    duties,
                    Duty.SUPERIOR,
                    Optional.ofNullable(superiors.get(person))
                            .or(() -> Optional.ofNullable(scheme.substituteFor(person))));
            add(duties, Duty.LEADER, department.map(Department::getLeader));
            add(duties, Duty.HEAD, department.map(Department::getHead));
        }
        people.holdersOf(Role.GENERAL_MANAGER)
                .forEach(manager -> add(duties, Duty.GENERAL_MANAGER, Optional.of(manager)));
        duties.keySet().retainAll(employed());
        return duties;
    }

    private Set<String> employed() {
        return people.all().stream()
                .filter(person -> person.getStage() != Stage.LEFT)
                .map(Person::getNumber)
                .collect(toSet());
    }

    private static void add(Map<String, Duty> duties, Duty duty, Optional<String> person) {
        person.ifPresent(number -> duties.merge(number, duty, (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    /** Those who decide for others and have given notice, or whose contract ends before the last task is due. */
    public List<Obstacle> leaving(long periodId) {
        LocalDate last = lastDue(periods.findById(periodId).orElseThrow());
        return of(periodId).entrySet().stream()
                .filter(duty -> duty.getValue() != Duty.PARTICIPANT)
                .flatMap(duty -> people.find(duty.getKey()).flatMap(person -> leaves(person, last)).stream())
                .toList();
    }

    private static Optional<Obstacle> leaves(Person person, LocalDate last) {
        LocalDate end = person.getContractEnd();
        if (end != null && end.isBefore(last)) {
            return Optional.of(new Obstacle(
                    person.getNumber(),
                    "period.preflight.contract-ends",
                    List.of(end.toString(), last.toString()),
                    "period.fix.leaves"));
        }
        return person.getStage() == Stage.LEAVING
                ? Optional.of(new Obstacle(
                        person.getNumber(), "period.preflight.leaving", List.of(last.toString()), "period.fix.leaves"))
                : Optional.empty();
    }

    private LocalDate lastDue(AppraisalPeriod period) {
        LocalDate chosen = period.due(PlannedDate.SIGN);
        return chosen != null
                ? chosen
                : workingDays.plus(LocalDate.ofInstant(clock.instant(), zone), PlannedDate.SIGN.workingDays());
    }
}

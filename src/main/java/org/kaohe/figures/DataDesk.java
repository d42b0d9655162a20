package org.kaohe.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.kaohe.organisation.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers a request, and when it is due. A department without members, like one that nobody has, leaves it to HR. */
@Service
@Transactional(readOnly = true)
public class DataDesk {

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    private final People people;
    private final WorkingDays workingDays;
    private final Clock clock;

    DataDesk(People people, WorkingDays workingDays, Clock clock) {
        this.people = people;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Answerers answerers(DataRequest request) {
        List<String> members = members(request);
        return new Answerers(members, members.isEmpty() ? Role.HR : null);
    }

    /** HR, and the members of the answering department. */
    public boolean mayAnswer(DataRequest request, String person) {
        return isHr(person) || members(request).contains(person);
    }

    public boolean isHr(String person) {
        return people.find(person)
                .filter(found -> found.getStage() != Stage.LEFT)
                .filter(found -> found.has(Role.HR))
                .isPresent();
    }

    public Instant due(DataRequest request) {
        return endOf(request.getDueOn());
    }

    public Instant remind(DataRequest request) {
        Instant reminder = endOf(workingDays.plus(request.getDueOn(), -1));
        Instant asked = request.getAskedOn().atStartOfDay(clock.getZone()).toInstant();
        return reminder.isBefore(asked) ? asked : reminder;
    }

    public Instant escalate(DataRequest request) {
        return endOf(workingDays.plus(request.getDueOn(), 1));
    }

    List<String> told(DataRequest request) {
        List<String> members = members(request);
        return members.isEmpty() ? people.holdersOf(Role.HR) : members;
    }

    List<String> toldLate(DataRequest request) {
        return Stream.concat(members(request).stream(), people.holdersOf(Role.HR).stream())
                .distinct()
                .toList();
    }

    private List<String> members(DataRequest request) {
        String department = request.getAnswering();
        return department == null
                ? List.of()
                : people.employedOn(LocalDate.now(clock)).stream()
                        .filter(person -> person.getDepartmentCode().equals(department))
                        .map(Person::getNumber)
                        .toList();
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
    }
}

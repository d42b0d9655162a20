package org.kaohe.organisation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers who works here, in which position, and who is above whom on a day.
 *
 * <p>Days are half-open: a reporting line counts on its first day and no longer on the day it ends. Somebody counts as
 * employed from the hire date on (that day included) unless the stage is {@link Stage#LEFT}, and whoever is {@link
 * Stage#LEAVING} up to the last day of the contract; the stage is today's, not the day's.
 */
@Service
@Transactional(readOnly = true)
public class People {

    private final PersonRepository people;
    private final DepartmentRepository departments;
    private final PositionRepository positions;
    private final ReportingLineRepository lines;
    private final ApplicationEventPublisher events;

    People(
            PersonRepository people,
            DepartmentRepository departments,
            PositionRepository positions,
            ReportingLineRepository lines,
            ApplicationEventPublisher events) {
        this.people = people;
        this.departments = departments;
        this.positions = positions;
        this.lines = lines;
        this.events = events;
    }

    public Optional<Person> find(String number) {
        return people.findByNumber(number);
    }

    /** How a text names a person: the name with the number behind it, or the number alone when nobody has it. */
    public String named(String number) {
        return find(number)
                .map(Person::getName)
                .map(name -> name + " (" + number + ")")
                .orElse(number);
    }

    /** Everybody ever imported, those who left included, by number. */
    public List<Person> all() {
        return people.findAllPeople();
    }

    /** Everybody hired on or before the day who has not left and whose last day is not over, by number; one statement. */
    public List<Person> employedOn(LocalDate on) {
        return people.findEmployedOn(on);
    }

    /** The direct superior on the day; empty for whoever has nobody above. */
    public Optional<String> superiorOf(String number, LocalDate on) {
        return lines.findSuperior(number, on);
    }

    /** Everybody's direct superior on the day, person to superior; one statement. */
    public Map<String, String> superiorsOn(LocalDate on) {
        return lines.findOn(on).stream().collect(toUnmodifiableMap(ReportingLine::person, ReportingLine::superior));
    }

    /** The superior, the superior's superior and so on, nearest first. */
    public List<String> chainAbove(String number, LocalDate on) {
        List<String> chain = new ArrayList<>();
        Optional<String> next = superiorOf(number, on);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = superiorOf(next.get(), on);
        }
        return chain;
    }

    /** The direct reports who are employed on the day, by number. */
    public List<String> reportsOf(String number, LocalDate on) {
        return lines.findReports(number, on);
    }

    public boolean isSupervisor(String number, LocalDate on) {
        return !reportsOf(number, on).isEmpty();
    }

    public Optional<String> headOf(String departmentCode) {
        return department(departmentCode).map(Department::getHead);
    }

    /** The leader in charge (分管领导) of the department. */
    public Optional<String> leaderOf(String departmentCode) {
        return department(departmentCode).map(Department::getLeader);
    }

    /** The numbers of all who hold the role and have not left. */
    public List<String> holdersOf(Role role) {
        return people.findHoldersOf(role);
    }

    /**
     * Changes a person as a decided outcome says; the next import may say otherwise.
     *
     * @throws IllegalArgumentException for an unknown person or position
     */
    @Transactional
    public void change(String number, PersonChange change) {
        if (change.position() != null && position(change.position()).isEmpty()) {
            throw new IllegalArgumentException("There is no position " + change.position());
        }
        find(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + number))
                .become(change);
        events.publishEvent(new PersonSaved(number));
    }

    public List<Department> departments() {
        return departments.findAllByOrderByCode();
    }

    public Optional<Department> department(String code) {
        return departments.findByCode(code);
    }

    public List<Position> positions() {
        return positions.findAllByOrderByCode();
    }

    public Optional<Position> position(String code) {
        return positions.findByCode(code);
    }
}

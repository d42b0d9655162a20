package org.kaohe.appraisal;

import java.util.List;
import java.util.Set;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of appraisals and of what waits for whom. */
@Service
@Transactional(readOnly = true)
public class Worklists {

    private final AppraisalRepository appraisals;
    private final VisitRepository visits;
    private final Authority authority;
    private final People people;

    Worklists(AppraisalRepository appraisals, VisitRepository visits, Authority authority, People people) {
        this.appraisals = appraisals;
        this.visits = visits;
        this.authority = authority;
        this.people = people;
    }

    /** The person's own appraisals, the latest first. */
    public List<Appraisal> ofPerson(String person) {
        return appraisals.findByFrozenPersonNumberOrderByFrozenOpenedAtDescNumber(person);
    }

    public List<Appraisal> ofPeriod(long periodId) {
        return appraisals.findByFrozenPeriodIdOrderByNumber(periodId);
    }

    /** The person's open mid-year and annual appraisals. */
    public List<Appraisal> openSummariesOf(String person) {
        return ofPerson(person).stream()
                .filter(appraisal -> appraisal.getState() == AppraisalState.OPEN)
                .filter(appraisal -> appraisal.getPeriodKind().sumsUpMonths())
                .toList();
    }

    /** The appraisals in which the person is the appraising superior, the latest first. */
    public List<Appraisal> ofSuperior(String superior) {
        return appraisals.findByFrozenSuperiorOrderByFrozenOpenedAtDescNumber(superior);
    }

    /** What waits for this person, by name, by escalation or by a role they hold; the most urgent first. */
    public List<OpenTask> openTasksFor(String person) {
        Set<Role> roles = people.find(person).map(Person::getRoles).orElse(Set.of());
        return visits.openFor(person, roles).stream()
                .filter(visit ->
                        visit.assignment().person() != null || !authority.ownAppraisal(person, visit.appraisal()))
                .map(Visit::task)
                .toList();
    }

    /** What waits for whom in a period; the most urgent first. */
    public List<OpenTask> openTasksOf(long periodId) {
        return visits.openInPeriod(periodId, Limit.unlimited()).stream()
                .map(Visit::task)
                .toList();
    }

    /** The most urgent of them, so many at most. */
    public List<OpenTask> mostUrgentOf(long periodId, int atMost) {
        return visits.openInPeriod(periodId, Limit.of(atMost)).stream()
                .map(Visit::task)
                .toList();
    }

    /** What has to be done first in all periods, so many at most. */
    public List<OpenTask> mostUrgent(int atMost) {
        return visits.open(Limit.of(atMost)).stream().map(Visit::task).toList();
    }
}

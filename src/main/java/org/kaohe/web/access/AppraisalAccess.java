package org.kaohe.web.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.springframework.stereotype.Component;

/**
 * The one rule of who may see an appraisal: the appraised person; the superior, head and leader it was opened with;
 * whoever is above the person today; HR and the general manager. Nobody sees more of their own than an employee does,
 * whatever else they are.
 */
@Component
public class AppraisalAccess {

    private final People people;
    private final Clock clock;

    AppraisalAccess(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Empty for whoever may not see it at all. */
    public Optional<Sight> of(Appraisal appraisal, String viewer) {
        Optional<Person> person = people.find(viewer).filter(known -> known.getStage() != Stage.LEFT);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        if (viewer.equals(appraisal.getPersonNumber())) {
            return Optional.of(Sight.OWN);
        }
        boolean full = holds(person.get()) || named(appraisal, viewer) || above(appraisal, viewer);
        return full ? Optional.of(Sight.FULL) : Optional.empty();
    }

    private static boolean holds(Person person) {
        return person.has(Role.HR) || person.has(Role.GENERAL_MANAGER);
    }

    private static boolean named(Appraisal appraisal, String viewer) {
        return viewer.equals(appraisal.getSuperior())
                || viewer.equals(appraisal.getHead())
                || viewer.equals(appraisal.getLeader());
    }

    private boolean above(Appraisal appraisal, String viewer) {
        return people.chainAbove(appraisal.getPersonNumber(), LocalDate.now(clock))
                .contains(viewer);
    }
}

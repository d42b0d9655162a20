package org.kaohe.outcome;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.appraisal.Assignment;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.springframework.stereotype.Component;

/** Who may do what with a case, on the day they try. */
@Component
class CaseAuthority {

    private final People people;

    CaseAuthority(People people) {
        this.people = people;
    }

    boolean holds(String actor, Role role) {
        return people.find(actor)
                .filter(person -> person.getStage() != Stage.LEFT)
                .filter(person -> person.has(role))
                .isPresent();
    }

    /** Named in the assignment, added to it by escalation, or a holder of its role. */
    boolean named(String actor, Assignment assignment) {
        Role group = assignment.group();
        return actor.equals(assignment.person())
                || assignment.added().contains(actor)
                || (group != null && holds(actor, group));
    }

    /** Everybody who holds the role, without the person the case is about. */
    List<String> holders(Role role, OutcomeCase found) {
        return people.holdersOf(role).stream()
                .filter(number -> !number.equals(found.getPersonNumber()))
                .toList();
    }

    /** Everybody an assignment waits for. */
    List<String> awaited(OutcomeCase found, Assignment assignment) {
        List<String> all = new ArrayList<>(assignment.added());
        if (assignment.person() != null) {
            all.add(assignment.person());
        }
        if (assignment.group() != null) {
            all.addAll(holders(assignment.group(), found));
        }
        return List.copyOf(all);
    }
}

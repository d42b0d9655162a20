package org.kaohe.appraisal;

import java.util.List;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.springframework.stereotype.Component;

/** Who may do what with an appraisal, on the day they try. */
@Component("appraisalAuthority")
class Authority {

    private final People people;

    Authority(People people) {
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

    boolean ownAppraisal(String actor, Appraisal appraisal) {
        return actor.equals(appraisal.getPersonNumber());
    }

    /** Everybody who holds the role, without the appraised person. */
    List<String> holders(Role role, Appraisal appraisal) {
        return people.holdersOf(role).stream()
                .filter(number -> !ownAppraisal(number, appraisal))
                .toList();
    }

    /** A problem unless the witness exists and is neither the appraised person nor the one who records. */
    void checkWitness(Turn turn, String field, String witness) {
        if (witness.isBlank()) {
            turn.refuse(field, "witness-missing");
        } else if (people.find(witness).filter(p -> p.getStage() != Stage.LEFT).isEmpty()) {
            turn.refuse(field, "witness-unknown", witness);
        } else if (ownAppraisal(witness, turn.appraisal()) || witness.equals(turn.actor())) {
            turn.refuse(field, "witness-involved");
        }
    }
}

package org.kaohe.notification;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Assignment;
import org.kaohe.appraisal.Routing;
import org.kaohe.appraisal.Step;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.springframework.stereotype.Component;

/** Whom a step waits for. */
@Component
class Awaited {

    private final Routing routing;
    private final People people;

    Awaited(Routing routing, People people) {
        this.routing = routing;
        this.people = people;
    }

    /** Of a role all holders but the appraised person, who may not act on it either. */
    List<String> at(Appraisal appraisal, Step step) {
        Assignment assignment = routing.assignment(appraisal.getNumber(), step);
        List<String> all = new ArrayList<>(assignment.added());
        String person = assignment.person();
        if (person != null) {
            all.add(person);
        }
        Role group = assignment.group();
        if (group != null) {
            people.holdersOf(group).stream()
                    .filter(number -> !number.equals(appraisal.getPersonNumber()))
                    .forEach(all::add);
        }
        return all;
    }
}

package org.kaohe.process.outcome;

import java.util.Optional;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.process.forms.Subject;
import org.springframework.stereotype.Component;

/** A case is about a person. */
@Component
class CaseSubject implements Subject {

    private final OutcomeCases cases;
    private final People people;

    CaseSubject(OutcomeCases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Optional<String> title(String businessKey) {
        return cases.find(businessKey).flatMap(found -> people.find(found.getPersonNumber())
                .map(Person::getName)
                .map(name -> name + " " + found.getNumber()));
    }
}

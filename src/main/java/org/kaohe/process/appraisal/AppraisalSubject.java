package org.kaohe.process.appraisal;

import java.util.Optional;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.process.forms.Subject;
import org.springframework.stereotype.Component;

/** An appraisal is about a person in a period. */
@Component
class AppraisalSubject implements Subject {

    private final Appraisals appraisals;
    private final People people;

    AppraisalSubject(Appraisals appraisals, People people) {
        this.appraisals = appraisals;
        this.people = people;
    }

    @Override
    public Optional<String> title(String businessKey) {
        return appraisals.find(businessKey).flatMap(appraisal -> people.find(appraisal.getPersonNumber())
                .map(Person::getName)
                .map(name -> name + " " + appraisal.getPeriodCode()));
    }
}

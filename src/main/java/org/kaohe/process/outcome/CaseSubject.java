package org.kaohe.process.outcome;

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

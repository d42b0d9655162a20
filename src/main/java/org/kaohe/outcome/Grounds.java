package org.kaohe.outcome;

import org.kaohe.organisation.People;
import org.springframework.stereotype.Component;

/**
 * Which cases need consent or evidence before anybody signs: a dismissal, a demotion, and whatever leaves the person with
 * less pay or a lower bonus base than they have that day.
 */
@Component
class Grounds {

    private final People people;

    Grounds(People people) {
        this.people = people;
    }

    boolean needed(OutcomeCase found) {
        return switch (found.getKind()) {
            case TERMINATION, DEMOTION -> true;
            case PROMOTION, PAY_CHANGE, RENEWAL, IMPROVEMENT, CONFIRMATION -> cut(found);
        };
    }

    private boolean cut(OutcomeCase found) {
        Terms terms = found.getTerms();
        return terms.cutsPay()
                || people.find(found.getPersonNumber())
                        .filter(person -> terms.cutsBonusBase(person.getBonusBase()))
                        .isPresent();
    }
}

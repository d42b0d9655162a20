package org.kaohe.outcome;

import java.time.LocalDate;
import org.kaohe.organisation.Person;

/** Terms that HR wants to lay before the signers. */
record TermsRequest(OutcomeKind kind, Person person, TermsDraft draft, boolean positionKnown, LocalDate today) {

    Terms terms() {
        return draft.terms();
    }
}

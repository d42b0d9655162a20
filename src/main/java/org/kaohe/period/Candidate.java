package org.kaohe.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Person;

/**
 * Somebody who might take part in a period, with the facts that eligibility asks for.
 *
 * @param superior the direct superior on the period's day; null without one
 * @param superiorEmployed whether that superior is employed on that day
 * @param sheetVersionId the published version of the scheme's sheet for the kind, or of the position's; null without one
 */
record Candidate(
        Person person,
        @Nullable String superior,
        boolean superiorEmployed,
        @Nullable Long sheetVersionId,
        LocalDate periodStart,
        LocalDate asOf,
        String positionEn,
        String positionZh) {

    String key() {
        return key(person.getNumber(), person.getPositionCode());
    }

    static String key(String personNumber, String segment) {
        return personNumber + " " + segment;
    }
}

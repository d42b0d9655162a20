package org.kaohe.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Person;

/** Somebody who might take part in a period, with the facts that eligibility asks for. */
record Candidate(
        Person person,
        @Nullable String superior,
        boolean superiorLeft,
        @Nullable Long sheetVersionId,
        PeriodKind kind,
        LocalDate periodStart,
        String positionZh,
        String positionEn) {}

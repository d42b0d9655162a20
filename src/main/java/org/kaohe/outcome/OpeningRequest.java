package org.kaohe.outcome;

import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Person;

/** Somebody wants to open a case. */
record OpeningRequest(
        OutcomeKind kind,
        String number,
        @Nullable Person person,
        @Nullable String reason,
        String actor,
        boolean byHr,
        boolean alreadyOpen) {}

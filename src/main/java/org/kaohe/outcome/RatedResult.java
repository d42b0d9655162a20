package org.kaohe.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result that a piece of evidence names.
 *
 * @param acknowledged sealed, and signed or refused to be signed before a witness; amended later, it stays so (ADR 0012)
 * @param vetoed the 0 of a veto says nothing about ability
 * @param sheet the standard it was measured by
 * @param on the day it was acknowledged
 * @param from the first day it measures
 */
record RatedResult(
        String number,
        String person,
        @Nullable BigDecimal official,
        boolean acknowledged,
        boolean vetoed,
        String sheet,
        LocalDate on,
        LocalDate from) {}

package org.kaohe.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result that a piece of evidence names.
 *
 * @param acknowledged signed, or a refusal to sign before a witness
 * @param sheet the standard it was measured by
 */
record RatedResult(
        String number,
        String person,
        @Nullable BigDecimal official,
        boolean acknowledged,
        String sheet,
        LocalDate on) {}

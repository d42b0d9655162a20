package org.kaohe.period;

import java.time.LocalDate;

/**
 * A due date of a whole period was moved later.
 *
 * @param actor who of HR moved it
 * @param reason as typed, trimmed
 */
public record PeriodExtended(long periodId, PlannedDate planned, LocalDate due, String actor, String reason) {}

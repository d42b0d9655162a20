package org.kaohe.period;

/**
 * A task of HR's in a period is nearly due, or overdue.
 *
 * @param step the task, such as {@code ConfirmPeriod}
 */
public record PeriodTaskDue(long periodId, String periodCode, String step, boolean overdue) {}

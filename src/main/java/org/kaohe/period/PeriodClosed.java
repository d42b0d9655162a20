package org.kaohe.period;

/** HR closed the period: nothing of it is open. */
public record PeriodClosed(long periodId) {}

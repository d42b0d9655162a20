package org.kaohe.period;

/** Everybody who takes part in the period has an appraisal. */
public record PeriodFullyOpened(long periodId) {}

package org.kaohe.period;

/** The period exists as a draft. */
public record PeriodDrafted(long id) implements Drafted {}

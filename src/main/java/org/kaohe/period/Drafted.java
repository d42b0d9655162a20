package org.kaohe.period;

/** The answer to drafting a period. */
public sealed interface Drafted permits PeriodDrafted, PeriodRefused {}

package org.kaohe.appraisal;

/** The current entry into this step has new deadlines. */
public record DeadlineExtended(String number, Step step) {}

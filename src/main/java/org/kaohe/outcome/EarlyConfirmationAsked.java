package org.kaohe.outcome;

/** The head asked to confirm a probationer early (002, R063). */
public record EarlyConfirmationAsked(String number) {}

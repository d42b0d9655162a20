package org.kaohe.outcome;

/** A case came to its end, one way or another. */
public record CaseEnded(String number) {}

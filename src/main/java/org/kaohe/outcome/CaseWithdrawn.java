package org.kaohe.outcome;

/** HR gave the case up from outside of its steps. */
public record CaseWithdrawn(String number) {}

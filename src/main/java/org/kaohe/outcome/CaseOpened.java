package org.kaohe.outcome;

/** A case was opened; published in the same transaction. */
public record CaseOpened(String number, OutcomeKind kind) implements CaseOpening {}

package org.kaohe.outcome;

import java.time.LocalDate;

/** A case took effect; published in the transaction that changes the person. */
public record OutcomeApplied(String caseNumber, OutcomeKind kind, String person, LocalDate effective, Terms terms) {}

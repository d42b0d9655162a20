package org.kaohe.outcome;

import java.time.LocalDate;

/** An outcome takes effect on this day; published in the transaction that applies it. */
public record OutcomeApplied(String caseNumber, OutcomeKind kind, String person, LocalDate effective, Terms terms) {}

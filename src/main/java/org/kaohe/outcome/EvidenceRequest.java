package org.kaohe.outcome;

import java.time.LocalDate;

/**
 * HR wants to record an item of evidence.
 *
 * @param theirs whether the reference is the number of an appraisal of the person whom the case is about
 */
record EvidenceRequest(OutcomeKind kind, EvidenceEntry entry, boolean theirs, LocalDate today) {}

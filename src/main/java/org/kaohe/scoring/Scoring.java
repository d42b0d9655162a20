package org.kaohe.scoring;

/** The answer of the {@link Scorer}: a result, or the list of what stands in its way. */
public sealed interface Scoring permits Scored, Refused {}

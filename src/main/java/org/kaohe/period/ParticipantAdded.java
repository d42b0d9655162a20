package org.kaohe.period;

/** Somebody joins a period that is open already; their appraisal is to be opened. */
public record ParticipantAdded(long participantId) {}

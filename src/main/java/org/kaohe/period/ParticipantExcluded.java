package org.kaohe.period;

/** HR took somebody out of a period who was to be appraised in it. */
public record ParticipantExcluded(long participantId, String personNumber) {}

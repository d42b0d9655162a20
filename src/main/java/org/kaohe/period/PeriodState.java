package org.kaohe.period;

/** The life of a period, in order. */
public enum PeriodState {
    /** Participants are selected and looked at; nothing has reached anybody. */
    DRAFT,
    /** Confirmed by HR; appraisals are being opened chunk by chunk. */
    OPENING,
    /** Everybody who takes part has an appraisal. */
    OPEN,
    /** Nothing is open any more, or the draft was given up. */
    CLOSED
}

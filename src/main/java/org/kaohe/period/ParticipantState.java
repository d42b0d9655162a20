package org.kaohe.period;

/** How far somebody has come on the way into a period. */
public enum ParticipantState {
    /** Takes part; the appraisal does not exist yet. */
    SELECTED,
    /** Does not take part, with a reason. */
    EXCLUDED,
    /** The appraisal exists. */
    OPENED,
    /** Opening the appraisal failed; waits for HR to retry or to exclude. */
    FAILED
}

package org.kaohe.appraisal;

/** Where an appraisal stands as a whole. Names for people: {@code appraisal.state.<name>}. */
public enum AppraisalState {
    OPEN,
    SEALED,
    /** Ended before its time, with a reason; it is sealed as such and stays readable. */
    CANCELLED
}

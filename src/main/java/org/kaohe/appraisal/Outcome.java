package org.kaohe.appraisal;

/** The one next step that follows a result. Names for people: {@code appraisal.outcome.<name>}. */
public enum Outcome {
    NONE,
    PROBATION,
    PROMOTION,
    TERMINATION
}

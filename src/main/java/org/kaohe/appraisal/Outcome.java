package org.kaohe.appraisal;

/** The one next step that follows a result. Names for people: {@code appraisal.outcome.<name>}. */
public enum Outcome {
    NONE,
    /** Of appraisals on an earlier version of the model; now {@link #CONFIRMATION}. */
    PROBATION,
    PROMOTION,
    TERMINATION,
    CONFIRMATION,
    DEMOTION,
    PAY_CHANGE,
    RENEWAL,
    IMPROVEMENT
}

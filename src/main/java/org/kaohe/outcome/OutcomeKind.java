package org.kaohe.outcome;

/** What a case of an outcome is about (002, R144). */
public enum OutcomeKind {
    CONFIRMATION,
    PROMOTION,
    DEMOTION,
    PAY_CHANGE,
    RENEWAL,
    TERMINATION,
    IMPROVEMENT
}

package org.kaohe.signoff;

/** What is signed off. Names for people: {@code signoff.kind.<name>}. */
public enum SignOffKind {
    /** One version of a sheet, before it is published. */
    SHEET,
    /** The results of one department in one period, as one list. */
    RESULTS
}

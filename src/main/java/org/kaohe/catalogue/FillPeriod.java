package org.kaohe.catalogue;

/** How often a form, or one line of it, is filled in. */
public enum FillPeriod {
    MONTH,
    QUARTER,
    YEAR,
    /** Once, at the end of the probation. */
    CONFIRMATION
}

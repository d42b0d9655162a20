package org.kaohe.appraisal;

/**
 * Whose rating it is. The self score is shown and counts 0 %; the superior's counts in full, or with the second rater's by
 * the shares of the sheet.
 */
public enum RaterRole {
    SELF,
    SUPERIOR,
    /** The general manager or the leader in charge, as the sheet says (002, R064). */
    SECOND,
    /** Corrected lines, by the panel that upheld an objection or by an amendment: each counts instead of every rater's own. */
    PANEL
}

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
    /** The panel that upheld an objection; its figures count instead of the raters'. */
    PANEL
}

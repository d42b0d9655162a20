package org.kaohe.pay;

/** Which decision is open that a payroll file needs. Names for people: {@code pay.blocked.<name>}. */
public enum BlockReason {
    /** The period is a draft or being opened. */
    PERIOD_NOT_OPEN,
    /** Takes part and has no appraisal yet, or it could not be opened. */
    NOT_OPENED,
    /** The appraisal waits at a step or between two. */
    NOT_SEALED,
    /** The person objected and nobody has answered. */
    OBJECTION,
    /** Sealed without an interview: the score counts for nothing until somebody decides (002, R124). */
    NOT_RECOGNISED,
    /** Appraised in several positions in one month: nobody has said how they share the base. */
    SEVERAL_POSITIONS,
    /** The department's results have to be signed off and are not, or have changed since (002, R137). */
    NOT_SIGNED_OFF
}

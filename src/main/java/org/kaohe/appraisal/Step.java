package org.kaohe.appraisal;

/**
 * A human step of an appraisal, in the order of a walk without detours. Names for people: {@code appraisal.step.<name>}.
 */
public enum Step {
    SELF_ASSESS,
    SUPERIOR_SCORE,
    /** The general manager or the leader in charge scores as well, where the sheet says so (002, R064). */
    SECOND_SCORE,
    /** The department head files (提请) the plus or minus that another superior proposed (002, R119). */
    ENDORSE_ADJUSTMENT,
    /** The general manager approves or declines plus, minus and veto (002, R119, R122). */
    APPROVE_EXTRAS,
    SUPERIOR_INTERVIEW,
    LEADER_INTERVIEW,
    SIGN_RESULT,
    /** HR answers an objection by itself; only in appraisals that began before panels did. */
    HANDLE_OBJECTION,
    /** HR forms the panel that answers an objection. */
    FORM_PANEL,
    /** The panel dismisses the objection or changes contested lines. */
    PANEL_DECISION,
    DECIDE_OUTCOME,
    RECORD_PROBATION,
    RECORD_PROMOTION,
    RECORD_TERMINATION
}

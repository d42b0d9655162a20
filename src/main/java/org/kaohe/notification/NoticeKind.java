package org.kaohe.notification;

import java.util.Locale;

/** What a notice tells its recipient. */
public enum NoticeKind {
    /** A task waits for the recipient. */
    STEP_ENTERED,
    /** The recipient's task is due soon. */
    STEP_REMINDED,
    /** Somebody else's task is late. */
    STEP_ESCALATED,
    /** Somebody else's task is late, and the recipient may do it as well. */
    STEP_ADDED,
    /** The escalation did not help either. */
    STEP_OVERDUE,
    /** The recipient's task is due later than before. */
    DEADLINE_EXTENDED,
    /** The recipient's own appraisal is in the archive. */
    APPRAISAL_SEALED,
    /** The recipient's own appraisal ended before its time. */
    APPRAISAL_CANCELLED,
    /** A sealed result was amended because others changed; for HR. */
    RESULT_FOLLOWED,
    /** It could not be; for HR. */
    RESULT_NOT_FOLLOWED,
    /** A task in a period is due soon. */
    PERIOD_TASK_DUE,
    /** A task in a period is late. */
    PERIOD_TASK_OVERDUE,
    /** A step of an outcome case waits for the recipient. */
    CASE_STEP_ENTERED,
    /** A step of an outcome case is due soon. */
    CASE_STEP_REMINDED,
    /** A step of an outcome case is late. */
    CASE_STEP_LATE,
    /** An outcome case about the recipient took effect. */
    CASE_APPLIED,
    /** An outcome case ended; for HR. */
    CASE_ENDED,
    /** A contract ends whose renewal was given up; for HR. */
    CONTRACT_UNRENEWED,
    /** A department that the recipient speaks for is asked for figures. */
    DATA_ASKED,
    /** The figures are due soon. */
    DATA_DUE,
    /** The figures are late. */
    DATA_LATE,
    /** A signature waits for the recipient. */
    SIGN_OFF_ASKED,
    /** The signature is due soon. */
    SIGN_OFF_DUE,
    /** The signature is late. */
    SIGN_OFF_LATE,
    /** What the recipient drew up came back from the signers. */
    SIGN_OFF_BACK,
    /** What the recipient drew up is signed by everybody. */
    SIGN_OFF_APPROVED,
    /** Somebody attached a service order to an appraisal that is the recipient's own, or that the recipient scores. */
    ORDER_FILED,
    /** Somebody withdrew one that is the recipient's own, that the recipient scores, or that the recipient attached. */
    ORDER_WITHDRAWN;

    String messageKey() {
        return "notification." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

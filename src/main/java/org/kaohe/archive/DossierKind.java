package org.kaohe.archive;

/** What a dossier closes. */
public enum DossierKind {
    /** An appraisal that went its whole way. */
    APPRAISAL,
    /** An appraisal that was cancelled; the dossier holds what there was and the reason. */
    CANCELLED,
    /** Lines of a sealed appraisal were corrected; the first dossier stays beside it. */
    AMENDMENT,
    /** An outcome case, however it ended. */
    OUTCOME,
    /** A sheet, or a department's results of a period, as signed by every link. */
    SIGN_OFF
}

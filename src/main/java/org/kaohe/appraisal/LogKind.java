package org.kaohe.appraisal;

import java.util.Locale;

/** What happened to an appraisal. */
public enum LogKind {
    OPENED,
    /** A department brought figures for its lines. */
    FIGURES_BROUGHT,
    /** A scanned service order was attached. */
    ORDER_FILED,
    /** A service order was taken back. */
    ORDER_WITHDRAWN,
    SELF_SUBMITTED,
    SELF_LAPSED,
    SUPERIOR_SUBMITTED,
    SECOND_SUBMITTED,
    SENT_BACK,
    VETO_REQUESTED,
    ENDORSED,
    NOT_ENDORSED,
    EXTRAS_DECIDED,
    SCORED,
    SUPERIOR_INTERVIEWED,
    LEADER_INTERVIEWED,
    SIGNED,
    OBJECTED,
    SIGNATURE_REFUSED,
    SIGNATURE_LAPSED,
    OBJECTION_SENT_BACK,
    OBJECTION_DISMISSED,
    PANEL_FORMED,
    OBJECTION_UPHELD,
    PROPOSED,
    DECIDED,
    OUTCOME_RECORDED,
    ENTERED,
    REMINDED,
    ESCALATED,
    /** The next superior may act as well. */
    SUPERIOR_ADDED,
    HR_INFORMED,
    EXTENDED,
    AMENDED,
    CANCELLED,
    SEALED;

    String messageKey() {
        return "appraisal.log." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

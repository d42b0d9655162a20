package org.kaohe.outcome;

import java.util.Locale;

/** What happened to a case. */
public enum CaseLogKind {
    OPENED,
    ENTERED,
    DRAFTED,
    RECOMMENDED,
    NOT_RECOMMENDED,
    EVIDENCE_RECORDED,
    EVIDENCE_SUBMITTED,
    BACK_TO_TERMS,
    SIGNED,
    REFUSED,
    GOALS_SET,
    CHECKED,
    PLAN_CLOSED,
    CONFIRMATION_DECIDED,
    EARLY_ASKED,
    LINKED,
    REMINDED,
    ESCALATED,
    ADDED,
    APPLIED,
    WITHDRAWN,
    REDIRECTED,
    LAPSED,
    CONTRACT_UNRENEWED,
    SEALED;

    String messageKey() {
        return "outcome.log." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

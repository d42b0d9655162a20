package org.kaohe.outcome;

/** What came out of a step; the gateways ask for it. */
public enum CaseAnswer {
    /** Done, or agreed: to the next step. */
    GO_ON,
    /** Refused, or to be changed: back to HR. */
    BACK,
    /** The same step once more. */
    MORE,
    /** HR gives the case up. */
    WITHDRAW,
    /** An improvement plan instead. */
    IMPROVE,
    /** A termination case instead. */
    TERMINATE
}

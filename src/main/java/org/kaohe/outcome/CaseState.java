package org.kaohe.outcome;

/** Where a case stands. Names for people: {@code outcome.state.<name>}. */
public enum CaseState {
    OPEN,
    /** It came to its end and took effect. */
    APPLIED,
    /** HR gave it up, with a reason. */
    WITHDRAWN,
    /** Another case goes on in its place. */
    REDIRECTED,
    /** The person left before it could take effect. */
    LAPSED
}

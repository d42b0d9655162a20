package org.kaohe.signoff;

/** Where a sign-off stands. Names for people: {@code signoff.state.<name>}. */
public enum SignOffState {
    OPEN,
    /** Every link has signed. */
    APPROVED,
    /** Whoever drew it up gave it up after a refusal. */
    GIVEN_UP
}

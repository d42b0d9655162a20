package org.kaohe.signoff;

/** What happened at a link. Names for people: {@code signoff.act.<name>}. */
public enum SignAct {
    DREW_UP,
    AGREED,
    /** HR let the link stand empty, with the reason: nobody is there who may sign it. */
    LEFT_VACANT,
    REFUSED,
    /** HR took it back from the signers, with the reason. */
    TAKEN_BACK,
    /** The list changed while it lay before the signers. */
    CHANGED,
    GIVEN_UP;

    /** Whether somebody stands behind the link with it. */
    public boolean isSignature() {
        return this == DREW_UP || this == AGREED || this == LEFT_VACANT;
    }
}

package org.kaohe.figures;

/** How far a request has come. */
public enum DataRequestState {
    OPEN,
    /** Every figure was brought. */
    COMPLETE,
    /** Somebody said, with a reason, that nothing more comes; the superior fills the rest. */
    GIVEN_UP,
    /** The period was closed. */
    OVER
}

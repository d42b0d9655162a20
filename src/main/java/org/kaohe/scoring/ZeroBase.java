package org.kaohe.scoring;

/** What a line earns when there was nothing to measure, so that its formula would divide by zero (P-ZERO). */
public enum ZeroBase {
    /** Its weight: no complaint, nothing to handle badly. */
    FULL,
    /** It is left out and the other lines are scaled to the whole weight. */
    RENORMALISE,
    /** Nothing. */
    NOTHING
}

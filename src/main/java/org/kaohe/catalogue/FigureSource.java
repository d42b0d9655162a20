package org.kaohe.catalogue;

/** Where the figures of a line come from. */
public enum FigureSource {
    /** Whoever rates types them. */
    RATER,
    /** The official scores of the months in the period's time: their sum and their number (002, R061). Nobody types them. */
    MONTHS
}

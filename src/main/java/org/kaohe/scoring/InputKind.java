package org.kaohe.scoring;

/** What kind of figure a rater types; decides the field of the form and the first check of the value. */
public enum InputKind {
    /** A whole number, 0 or more: occurrences, machines, cases. */
    COUNT,
    /** A decimal number, 0 or more unless the input says otherwise. */
    AMOUNT,
    /** A percentage typed as it is spoken: 92 for 92 %. */
    PERCENT,
    /** Points given by hand; without a maximum of its own the line's weight is the maximum. */
    POINTS,
    /** One of the values that the input lists, each with its name. */
    CHOICE
}

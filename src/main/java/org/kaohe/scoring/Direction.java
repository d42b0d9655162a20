package org.kaohe.scoring;

/** Which way a figure is better. */
public enum Direction {
    HIGHER,
    LOWER
}

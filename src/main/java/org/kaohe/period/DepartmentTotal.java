package org.kaohe.period;

/** Which total of a department's sheet pays: its parts make 80 as printed (001, R031, X10). */
public enum DepartmentTotal {
    /** As printed: at most 80. */
    PRINTED,
    /** Divided by 0.8: at most 100. */
    NORMALISED
}

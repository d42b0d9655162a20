package org.kaohe.appraisal;

/** Whose rating it is. The self score is shown and counts 0 %; the superior's counts in full. */
public enum RaterRole {
    SELF,
    SUPERIOR
}

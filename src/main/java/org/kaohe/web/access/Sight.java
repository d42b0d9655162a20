package org.kaohe.web.access;

/** How much of an appraisal somebody sees. */
public enum Sight {
    /** The appraised person: the own self-assessment, and the rest once there is a score. */
    OWN,
    /** Everything. */
    FULL
}

package org.kaohe.outcome;

/** A status that stops a dismissal, as HR has checked it. Names for people: {@code outcome.protection.<name>}. */
public enum Protection {
    /** Checked: none applies. */
    NONE,
    SICK_LEAVE,
    PREGNANCY,
    /** 产期、哺乳期. */
    MATERNITY_OR_NURSING,
    OCCUPATIONAL_INJURY,
    /** Fifteen years of service and less than five to retirement. */
    NEAR_RETIREMENT,
    OTHER
}

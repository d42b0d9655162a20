package org.kaohe.appraisal;

/** For how long a veto holds, chosen when it is approved. Names for people: {@code appraisal.veto-scope.<name>}. */
public enum VetoScope {
    PERIOD,
    HALF_YEAR,
    YEAR
}

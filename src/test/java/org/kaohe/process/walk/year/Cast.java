package org.kaohe.process.walk.year;

/** Who plays which part in the year; everybody is in {@code year/people.csv}. */
final class Cast {

    static final String GENERAL_MANAGER = "10001";
    static final String LEADER = "10002";
    static final String HEAD = "10003";
    static final String MARKETING = "10004";
    static final String PANEL = "10005";
    static final String HR = "10006";
    static final String FINANCE = "10008";
    static final String ADMINISTRATION = "10009";
    static final String OTHER_HR = "10010";
    static final String SUPERIOR = "10011";

    /** Weak until the summer, then on a plan that succeeds. */
    static final String IMPROVES = "10007";

    static final String DISMISSED = "10012";
    static final String PROMOTED = "10013";
    static final String LEAVER = "10014";
    /** Joins while March is open; nobody decides, and the law confirms. */
    static final String CONFIRMED_BY_DEFAULT = "10015";

    static final String CONFIRMED_EARLY = "10016";
    /** Objects in April and is right. */
    static final String OBJECTS = "10017";
    /** A month of theirs is corrected after it was paid. */
    static final String AMENDED = "10018";

    static final String VETOED_FOR_THE_MONTH = "10019";
    static final String VETOED_FOR_THE_HALF_YEAR = "10020";
    static final String VETOED_FOR_THE_YEAR = "10021";
    static final String RAISED = "10022";
    /** Falls below 0 by minus points. */
    static final String BELOW_ZERO = "10023";

    /** Misses the date of a self-assessment. */
    static final String FORGETFUL = "10027";

    private Cast() {}
}

package org.kaohe.period;

/** The due dates that HR sets when confirming a period, in the order of the steps; HR may move each of them later. */
public enum PlannedDate {
    SELF("selfDue"),
    SCORE("scoreDue"),
    INTERVIEW("interviewDue"),
    SIGN("signDue");

    private final String field;

    PlannedDate(String field) {
        this.field = field;
    }

    /** Name of the date in forms and answers. */
    public String field() {
        return field;
    }
}

package org.kaohe.period;

/** The due dates that HR sets when confirming a period, in the order of the steps; HR may move each of them later. */
public enum PlannedDate {
    SELF("selfDue", 5),
    SCORE("scoreDue", 10),
    INTERVIEW("interviewDue", 15),
    SIGN("signDue", 20);

    private final String field;
    private final int workingDays;

    PlannedDate(String field, int workingDays) {
        this.field = field;
        this.workingDays = workingDays;
    }

    /** Name of the date in forms and answers. */
    public String field() {
        return field;
    }

    /** How many working days from today the date is proposed. */
    public int workingDays() {
        return workingDays;
    }
}

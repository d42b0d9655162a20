package org.kaohe.period;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.ResultChain;

/** What an organisation has settled for one year's appraisals where the sources leave the choice (002, R060–R067, X50, X51). */
@Entity
public class Scheme {

    /** The sheet that takes the mean of the months (002, R061). */
    public static final String MEAN_OF_MONTHS = "mean-of-months";

    @Id
    @jakarta.persistence.Column(name = "scheme_year")
    private int year;

    @Version
    private long version;

    private String midYearSheet = MEAN_OF_MONTHS;
    private String annualSheet = MEAN_OF_MONTHS;
    private @Nullable String confirmationSheet;
    private int tenureMonths = 6;
    private int probationMonths = 6;
    private int earlyMonths = 3;

    @Enumerated(EnumType.STRING)
    private @Nullable DepartmentTotal departmentTotal;

    private @Nullable String substitute;
    private boolean sheetSignOff = true;

    @Enumerated(EnumType.STRING)
    private ResultChain resultChain = ResultChain.NONE;

    private @Nullable Integer tablesYear;
    private @Nullable String changedBy;
    private @Nullable Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    Scheme() {}

    Scheme(int year) {
        this.year = year;
    }

    Scheme(int year, Scheme before) {
        this.year = year;
        midYearSheet = before.midYearSheet;
        annualSheet = before.annualSheet;
        confirmationSheet = before.confirmationSheet;
        tenureMonths = before.tenureMonths;
        probationMonths = before.probationMonths;
        earlyMonths = before.earlyMonths;
        departmentTotal = before.departmentTotal;
        substitute = before.substitute;
        sheetSignOff = before.sheetSignOff;
        resultChain = before.resultChain;
        tablesYear = before.tablesYear;
    }

    void change(SchemeSettings settings, String actor, Instant now) {
        midYearSheet = settings.midYearSheet();
        annualSheet = settings.annualSheet();
        confirmationSheet = settings.confirmationSheet();
        tenureMonths = settings.tenureMonths();
        probationMonths = settings.probationMonths();
        earlyMonths = settings.earlyMonths();
        substitute = settings.substitute();
        changedBy = actor;
        changedAt = now;
    }

    void signedOff(boolean sheets, ResultChain results, String actor, Instant now) {
        sheetSignOff = sheets;
        resultChain = results;
        changedBy = actor;
        changedAt = now;
    }

    void decide(DepartmentTotal total, String actor, Instant now) {
        departmentTotal = total;
        changedBy = actor;
        changedAt = now;
    }

    void haveTables(boolean any, String actor, Instant now) {
        tablesYear = any ? year : null;
        changedBy = actor;
        changedAt = now;
    }

    public int getYear() {
        return year;
    }

    /** Code of the sheet that makes a mid-year result out of the months. */
    public String getMidYearSheet() {
        return midYearSheet;
    }

    public String getAnnualSheet() {
        return annualSheet;
    }

    /** Code of the sheet for confirmations; null where the position's own is used. */
    public @Nullable String getConfirmationSheet() {
        return confirmationSheet;
    }

    /** Whole months in service before somebody takes part in mid-year and annual appraisals (002, R062, R069). */
    public int getTenureMonths() {
        return tenureMonths;
    }

    /** Usual length of the probation in months (002, R063). */
    public int getProbationMonths() {
        return probationMonths;
    }

    /** Whole months after which the head may ask for an early confirmation (002, R063). */
    public int getEarlyMonths() {
        return earlyMonths;
    }

    /** Which of a department's two totals pays; null until the general manager has decided (001, X10). */
    public @Nullable DepartmentTotal getDepartmentTotal() {
        return departmentTotal;
    }

    /** Who stands in where nobody is above or somebody would judge themselves; null: HR does. */
    public @Nullable String getSubstitute() {
        return substitute;
    }

    /** The substitute, unless it is the very person who needs one. */
    public @Nullable String substituteFor(String person) {
        return person.equals(substitute) ? null : substitute;
    }

    /** Whether a sheet is drawn up, reviewed and approved before it is published (000, R029; 001, R039, R044). */
    public boolean isSheetSignOff() {
        return sheetSignOff;
    }

    /** The chain that every department's results of a period go through at least; a sheet may ask for more. */
    public ResultChain getResultChain() {
        return resultChain;
    }

    /** The year whose tables turn what work schedules measure into points; null while none are set (002, R066). */
    public @Nullable Integer getTablesYear() {
        return tablesYear;
    }

    public @Nullable String getChangedBy() {
        return changedBy;
    }

    public @Nullable Instant getChangedAt() {
        return changedAt;
    }

    /** The sheet settled for the kind; null where the position's own is used. */
    public @Nullable String sheetFor(PeriodKind kind) {
        return switch (kind) {
            case MID_YEAR -> midYearSheet;
            case ANNUAL -> annualSheet;
            case CONFIRMATION -> confirmationSheet;
            case MONTH, QUARTER, AD_HOC -> null;
        };
    }
}

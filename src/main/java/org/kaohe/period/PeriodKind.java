package org.kaohe.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** What stretch of time an appraisal looks at (002, R060). Periods of different kinds may overlap. */
public enum PeriodKind {
    /** One calendar month; code such as "2026M11". */
    MONTH("M"),
    /** Three calendar months; code such as "2026Q4". */
    QUARTER("Q"),
    /** January to June, appraised in July from the months (002, R060, R061); code such as "2026H1". */
    MID_YEAR("H"),
    /** The calendar year, appraised in the next January from its months; code such as "2026Y". */
    ANNUAL("Y"),
    /** Named people at the end of their probation (002, R063); code such as "2026C11", by the month it is opened for. */
    CONFIRMATION("C"),
    /** Whoever HR names, for a month; code such as "2026X11". */
    AD_HOC("X");

    private static final int MONTHS_A_QUARTER = 3;

    private final String letter;

    PeriodKind(String letter) {
        this.letter = letter;
    }

    /** Whether the result comes from the months' official scores, as the scheme of the year says. */
    public boolean sumsUpMonths() {
        return this == MID_YEAR || this == ANNUAL;
    }

    /** Whether HR names the people; several such periods may be open for the same time. */
    public boolean ofNamedPeople() {
        return this == CONFIRMATION || this == AD_HOC;
    }

    LocalDate from(YearMonth month) {
        return switch (this) {
            case MONTH, CONFIRMATION, AD_HOC -> month.atDay(1);
            case QUARTER ->
                YearMonth.of(month.getYear(), (quarter(month) - 1) * MONTHS_A_QUARTER + 1)
                        .atDay(1);
            case MID_YEAR, ANNUAL -> YearMonth.of(month.getYear(), 1).atDay(1);
        };
    }

    LocalDate to(YearMonth month) {
        return switch (this) {
            case MONTH, CONFIRMATION, AD_HOC -> month.atEndOfMonth();
            case QUARTER ->
                YearMonth.of(month.getYear(), quarter(month) * MONTHS_A_QUARTER).atEndOfMonth();
            case MID_YEAR -> LocalDate.of(month.getYear(), 6, 30);
            case ANNUAL -> LocalDate.of(month.getYear(), 12, 31);
        };
    }

    String codeOf(YearMonth month) {
        String year = String.format(Locale.ROOT, "%04d%s", month.getYear(), letter);
        return switch (this) {
            case MONTH, CONFIRMATION, AD_HOC -> year + String.format(Locale.ROOT, "%02d", month.getMonthValue());
            case QUARTER -> year + quarter(month);
            case MID_YEAR -> year + "1";
            case ANNUAL -> year;
        };
    }

    String titleKey() {
        return "period.title." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> titleArgs(LocalDate from) {
        YearMonth month = YearMonth.from(from);
        String part = this == QUARTER
                ? String.valueOf(quarter(month))
                : String.format(Locale.ROOT, "%02d", month.getMonthValue());
        return List.of(String.valueOf(month.getYear()), part);
    }

    private static int quarter(YearMonth month) {
        return (month.getMonthValue() - 1) / MONTHS_A_QUARTER + 1;
    }
}

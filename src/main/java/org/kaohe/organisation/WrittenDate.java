package org.kaohe.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people and spreadsheets write it: 2026-11-16, 2026/11/16, 2026.11.16 or 2026年11月16日. */
public final class WrittenDate {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;

    private WrittenDate() {}

    public static Optional<LocalDate> read(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        boolean chinese = date.group(2) == null;
        int year = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(chinese ? 5 : 3));
        int day = Integer.parseInt(date.group(chinese ? 6 : 4));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

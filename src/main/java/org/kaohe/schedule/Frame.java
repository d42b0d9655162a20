package org.kaohe.schedule;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a file is expected to tell of: whose month.
 *
 * @param hired the person's first day of work
 * @param today days after it cannot be told yet
 */
record Frame(String number, String name, LocalDate hired, YearMonth month, LocalDate today) {

    private static final String SUFFIX = "工作行程表";

    /** {@code 2013年XXX工作行程表}, without the ending (002, R072). */
    String fileName() {
        return month.getYear() + "年" + name + SUFFIX;
    }

    /** The first day that the person was there. */
    LocalDate from() {
        LocalDate first = month.atDay(1);
        return hired.isAfter(first) ? hired : first;
    }

    /** The last day that can be told of. */
    LocalDate through() {
        LocalDate last = month.atEndOfMonth();
        return last.isAfter(today) ? today : last;
    }
}

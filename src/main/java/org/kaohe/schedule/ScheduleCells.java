package org.kaohe.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.WrittenDate;
import org.kaohe.workbook.CellProblem;
import org.kaohe.workbook.CellText;

/** Reads the cells of one row, full-width digits and numbers written as text included, and says what it cannot read. */
final class ScheduleCells {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}(\\.0+)?");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)(:00)?");
    private static final List<String> FULL_DAY = List.of("全天", "fullday", "全天fullday");
    private static final int DAY = 24 * 60;

    private final ScheduleGrid grid;
    private final int row;
    private final List<CellProblem> problems = new ArrayList<>();

    ScheduleCells(ScheduleGrid grid, int row) {
        this.grid = grid;
        this.row = row;
        for (ScheduleColumn column : ScheduleColumn.values()) {
            if (!column.mayBeMerged()
                    && grid.isCovered(row, column)
                    && !text(column).isEmpty()) {
                report(column, "merged");
            }
        }
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** The row as an entry; empty where its day cannot be read. */
    Optional<ScheduleEntry> read() {
        Optional<LocalDate> day = WrittenDate.read(text(ScheduleColumn.DATE));
        if (day.isEmpty()) {
            report(ScheduleColumn.DATE, text(ScheduleColumn.DATE).isEmpty() ? "no-date" : "date");
        }
        Attendance attendance = attendance();
        Outing outing = outing();
        int repairs = count(ScheduleColumn.REPAIRS);
        int reRepairs = count(ScheduleColumn.RE_REPAIRS);
        BigDecimal cost = cost();
        return day.map(date -> new ScheduleEntry(row, date, attendance, outing, repairs, reRepairs, cost));
    }

    private @Nullable Attendance attendance() {
        String text = text(ScheduleColumn.ATTENDANCE);
        Optional<Attendance> read = Attendance.read(text);
        if (read.isEmpty() && !text.isEmpty()) {
            report(ScheduleColumn.ATTENDANCE, "attendance");
        }
        return read.orElse(null);
    }

    private @Nullable Outing outing() {
        String from = text(ScheduleColumn.FROM);
        String to = text(ScheduleColumn.TO);
        String hours = text(ScheduleColumn.HOURS);
        boolean times = !from.isEmpty() || !to.isEmpty();
        if (times && !hours.isEmpty()) {
            report(ScheduleColumn.HOURS, "times-and-hours");
            return null;
        }
        return times ? between(from, to) : hours.isEmpty() ? null : lasting(hours);
    }

    private @Nullable Outing between(String from, String to) {
        int start = minute(ScheduleColumn.FROM, from);
        int end = minute(ScheduleColumn.TO, to);
        if (start < 0 || end < 0) {
            return null;
        }
        if (end <= start) {
            report(ScheduleColumn.TO, "backwards");
            return null;
        }
        return Outing.between(start, end);
    }

    private @Nullable Outing lasting(String hours) {
        if (FULL_DAY.contains(CellText.heading(hours))) {
            return Outing.day();
        }
        if (!AMOUNT.matcher(hours).matches() || new BigDecimal(hours).signum() == 0) {
            report(ScheduleColumn.HOURS, "hours");
            return null;
        }
        return Outing.lasting(new BigDecimal(hours));
    }

    /** Below 0 for what is no time. */
    private int minute(ScheduleColumn column, String text) {
        Matcher time = TIME.matcher(text);
        int minute = time.matches() ? Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)) : DAY + 1;
        if (minute > DAY) {
            report(column, text.isEmpty() ? "one-time" : "time");
            return -1;
        }
        return minute;
    }

    private int count(ScheduleColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return 0;
        }
        if (!COUNT.matcher(text).matches()) {
            report(column, "count");
            return 0;
        }
        return new BigDecimal(text).intValueExact();
    }

    private BigDecimal cost() {
        String text = text(ScheduleColumn.COST);
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!AMOUNT.matcher(text).matches()) {
            report(ScheduleColumn.COST, "amount");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    private String text(ScheduleColumn column) {
        return CellText.squeezed(grid.text(row, column));
    }

    private void report(ScheduleColumn column, String what, String... args) {
        problems.add(grid.problem(row, column, what, args));
    }
}

package org.kaohe.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kaohe.organisation.WorkingDays;
import org.kaohe.scoring.FieldHours;
import org.kaohe.workbook.CellProblem;

/** The rows of a month taken together by day: what contradicts itself, what is missing, and the figures. */
final class ScheduleMonth {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    private final Frame frame;
    private final WorkingDays workingDays;
    private final ScheduleGrid grid;
    private final Map<LocalDate, List<ScheduleEntry>> days = new TreeMap<>();
    private final List<CellProblem> problems = new ArrayList<>();

    ScheduleMonth(Frame frame, WorkingDays workingDays, ScheduleGrid grid, List<ScheduleEntry> entries) {
        this.frame = frame;
        this.workingDays = workingDays;
        this.grid = grid;
        entries.forEach(entry -> {
            if (isInside(entry)) {
                days.computeIfAbsent(entry.day(), day -> new ArrayList<>()).add(entry);
            }
        });
    }

    /** A row of a day to come that says nothing yet, as the template has them, is left out. */
    private boolean isInside(ScheduleEntry entry) {
        LocalDate day = entry.day();
        if (!YearMonth.from(day).equals(frame.month())) {
            report(entry, ScheduleColumn.DATE, "outside", frame.month().toString());
        } else if (day.isBefore(frame.from())) {
            report(entry, ScheduleColumn.DATE, "before-hired", frame.from().toString());
        } else if (!day.isAfter(frame.through())) {
            return true;
        } else if (!entry.idle() || says(entry, Attendance.PRESENT) || says(entry, Attendance.HALF)) {
            report(entry, ScheduleColumn.DATE, "to-come", frame.today().toString());
        }
        return false;
    }

    private static boolean says(ScheduleEntry entry, Attendance attendance) {
        return entry.attendance() == attendance;
    }

    /** @param complete whether every row could be read, so that a missing day is not one that could not */
    List<CellProblem> problems(boolean complete) {
        days.forEach(this::check);
        if (complete) {
            for (LocalDate day = frame.from(); !day.isAfter(frame.through()); day = day.plusDays(1)) {
                if (workingDays.isWorkingDay(day) && !days.containsKey(day)) {
                    problems.add(new CellProblem(
                            grid.name(),
                            0,
                            ScheduleColumn.DATE.zh(),
                            day.toString(),
                            "schedule.problem.day-missing",
                            List.of(day.toString())));
                }
            }
            if (repairs() == 0 && reRepairs() > 0) {
                problems.add(ScheduleGrid.file("only-re-repairs", String.valueOf(reRepairs())));
            }
        }
        return problems;
    }

    private void check(LocalDate day, List<ScheduleEntry> rows) {
        ScheduleEntry first = rows.get(0);
        Optional<Attendance> known = attendance(rows);
        boolean blank = rows.stream()
                .allMatch(row -> grid.text(row.row(), ScheduleColumn.ATTENDANCE).isEmpty());
        if (blank && (workingDays.isWorkingDay(day) || rows.stream().anyMatch(row -> !row.idle()))) {
            report(first, ScheduleColumn.ATTENDANCE, "no-attendance");
        }
        rows.stream()
                .filter(row -> row.attendance() != null && row.attendance() != known.orElseThrow())
                .forEach(row -> report(
                        row,
                        ScheduleColumn.ATTENDANCE,
                        "two-attendances",
                        known.orElseThrow().zh()));
        known.ifPresent(attendance -> check(day, attendance, rows));
        checkOutings(rows.stream().filter(row -> row.outing() != null).toList());
    }

    private void check(LocalDate day, Attendance attendance, List<ScheduleEntry> rows) {
        if (attendance == Attendance.REST && workingDays.isWorkingDay(day)) {
            report(rows.get(0), ScheduleColumn.ATTENDANCE, "rest-on-working-day");
        }
        if (!attendance.works()) {
            rows.stream()
                    .filter(row -> !row.idle())
                    .forEach(row -> report(row, ScheduleColumn.ATTENDANCE, "worked-while-away", attendance.zh()));
        }
        if (attendance == Attendance.HALF) {
            rows.stream()
                    .filter(row -> row.outing() != null && row.outing().isFullDay())
                    .forEach(row -> report(row, ScheduleColumn.HOURS, "full-on-half-day"));
        }
    }

    private void checkOutings(List<ScheduleEntry> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            ScheduleEntry row = rows.get(i);
            Outing outing = Objects.requireNonNull(row.outing());
            for (ScheduleEntry earlier : rows.subList(0, i)) {
                Outing other = Objects.requireNonNull(earlier.outing());
                if (outing.isFullDay() || other.isFullDay()) {
                    report(row, ScheduleColumn.HOURS, "beside-full-day", String.valueOf(earlier.row() + 1));
                } else if (outing.overlaps(other)) {
                    report(row, ScheduleColumn.FROM, "overlap", String.valueOf(earlier.row() + 1));
                }
            }
            sum = sum.add(FieldHours.of(List.of(outing.trip())));
        }
        if (sum.compareTo(HOURS_OF_A_DAY) > 0) {
            report(rows.get(rows.size() - 1), ScheduleColumn.HOURS, "over-a-day", sum.toPlainString());
        }
    }

    /** The figures; only of rows without a problem. */
    Measured measured() {
        BigDecimal present = BigDecimal.ZERO;
        int due = 0;
        for (Map.Entry<LocalDate, List<ScheduleEntry>> day : days.entrySet()) {
            Attendance attendance = attendance(day.getValue()).orElse(Attendance.REST);
            if (workingDays.isWorkingDay(day.getKey()) && attendance != Attendance.EXCHANGE) {
                due++;
                present = present.add(attendance.counts());
            }
        }
        BigDecimal hours = FieldHours.of(entries()
                .map(ScheduleEntry::outing)
                .filter(Objects::nonNull)
                .map(Outing::trip)
                .toList());
        BigDecimal cost = entries().map(ScheduleEntry::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Measured(present, due, hours, repairs(), reRepairs(), cost, frame.through());
    }

    private int repairs() {
        return entries().mapToInt(ScheduleEntry::repairs).sum();
    }

    private int reRepairs() {
        return entries().mapToInt(ScheduleEntry::reRepairs).sum();
    }

    private Stream<ScheduleEntry> entries() {
        return days.values().stream().flatMap(List::stream);
    }

    private static Optional<Attendance> attendance(List<ScheduleEntry> rows) {
        return rows.stream()
                .map(ScheduleEntry::attendance)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void report(ScheduleEntry entry, ScheduleColumn column, String what, String... args) {
        problems.add(grid.problem(entry.row(), column, what, args));
    }
}

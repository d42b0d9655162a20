package org.kaohe.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kaohe.organisation.WorkingDays;
import org.kaohe.workbook.TableBook;

/** The file of R072 to fill in: whose it is, the headings, a row for each day of the month with the days off marked. */
final class ScheduleTemplate {

    private static final int HEADING = 1;

    private ScheduleTemplate() {}

    static byte[] of(Frame frame, WorkingDays workingDays) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "姓名 name",
                frame.name(),
                "工号 number",
                frame.number(),
                "月份 month",
                frame.month().toString()));
        rows.add(Stream.of(ScheduleColumn.values()).map(ScheduleColumn::heading).toList());
        LocalDate last = frame.month().atEndOfMonth();
        for (LocalDate day = frame.from(); !day.isAfter(last); day = day.plusDays(1)) {
            rows.add(List.of(day.toString(), workingDays.isWorkingDay(day) ? "" : Attendance.REST.zh()));
        }
        List<String> attendances =
                Stream.of(Attendance.values()).map(Attendance::zh).toList();
        String tab = frame.month().getMonthValue() + "月";
        return new TableBook(tab, rows, HEADING, Map.of(ScheduleColumn.ATTENDANCE.ordinal(), attendances)).write();
    }
}

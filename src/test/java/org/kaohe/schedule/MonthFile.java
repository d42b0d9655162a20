package org.kaohe.schedule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.organisation.WorkingDays;

/** A work schedule as somebody writes it: every working day present, but for the days that a test says otherwise about. */
public final class MonthFile {

    static final String HEADING = "日期,出勤,外出时间,返回时间,外勤工时（小时）,客户,服务内容,维修数,返修数,费用（元）";

    private final YearMonth month;
    private final LocalDate through;
    private final Map<LocalDate, List<String>> days = new TreeMap<>();
    private final List<String> others = new ArrayList<>();

    private MonthFile(YearMonth month, LocalDate through) {
        this.month = month;
        this.through = through;
        WorkingDays workingDays = new WorkingDays();
        for (LocalDate day = month.atDay(1); !day.isAfter(through); day = day.plusDays(1)) {
            if (workingDays.isWorkingDay(day)) {
                days.put(day, List.of("出勤"));
            }
        }
    }

    public static MonthFile of(YearMonth month, LocalDate through) {
        return new MonthFile(month, through);
    }

    /** The rows of a day, each without its date; none leaves the day out. */
    public MonthFile day(int day, String... rows) {
        LocalDate date = month.atDay(day);
        if (rows.length == 0) {
            days.remove(date);
        } else {
            days.put(date, List.of(rows));
        }
        return this;
    }

    /** A row as it is, date included, at the end. */
    public MonthFile row(String row) {
        others.add(row);
        return this;
    }

    public byte[] csv() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        days.forEach((day, rows) ->
                rows.forEach(row -> text.append(day).append(',').append(row).append('\n')));
        others.forEach(row -> text.append(row).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    LocalDate through() {
        return through;
    }
}

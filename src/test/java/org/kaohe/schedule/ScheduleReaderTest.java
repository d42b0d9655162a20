package org.kaohe.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.kaohe.organisation.WorkingDays;
import org.kaohe.workbook.CellProblem;

/** Files of work schedules: their names, their rows, their days (002, R070–R072). November 2026 has 21 working days. */
class ScheduleReaderTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final String NAME = "2026年毛演示工作行程表.csv";

    private final WorkingDays workingDays = new WorkingDays();
    private final Frame frame = frame(LocalDate.of(2026, 12, 2), LocalDate.of(2021, 3, 1));

    private static Frame frame(LocalDate today, LocalDate hired) {
        return new Frame("10007", "毛演示", hired, NOVEMBER, today);
    }

    private static MonthFile month() {
        return MonthFile.of(NOVEMBER, LAST);
    }

    private ScheduleReader.Reading read(byte[] csv) {
        return ScheduleReader.read(frame, workingDays, NAME, csv);
    }

    private Measured measured(byte[] csv) {
        ScheduleReader.Reading reading = read(csv);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.measured()).isNotNull();
        return reading.measured();
    }

    private static Tuple at(int row, String column, String key) {
        return tuple(row, column, "schedule.problem." + key);
    }

    private static Tuple[] places(ScheduleReader.Reading reading) {
        assertThat(reading.measured()).isNull();
        return reading.problems().stream()
                .map(found -> tuple(found.row(), found.column(), found.messageKey()))
                .toArray(Tuple[]::new);
    }

    @Test
    void r070_r071_counts_days_hours_repairs_and_cost() {
        Measured november = measured(month().day(2, "出勤,,,全天,旗滨玻璃,常规保养,2,0,35.5")
                .day(3, "出勤,08:30,10:10,,旗滨玻璃,检修,1,1,", "出勤,13:00,13:20,,,提货,,,12")
                .day(4, "半天,,,3.25,东山水泥,调试,1")
                .day(5, "请假")
                .day(6, "缺勤")
                .day(9, "调休")
                .day(7, "出勤,,,6,东山水泥,抢修,1,0,80")
                .csv());
        assertThat(november.daysPresent()).as("17 whole days and half a one").isEqualByComparingTo("17.5");
        assertThat(november.daysDue())
                .as("21 working days without the one off in exchange; a Saturday is none")
                .isEqualTo(20);
        assertThat(november.hours())
                .as("7.5 + 100 min = 1.67 + 20 min, at least 0.5 + 3.25 + 6")
                .isEqualByComparingTo("18.92");
        assertThat(november.repairs()).isEqualTo(5);
        assertThat(november.reRepairs()).isEqualTo(1);
        assertThat(november.cost()).isEqualByComparingTo("127.5");
        assertThat(november.through()).isEqualTo(LAST);
    }

    @Test
    void tolerates_full_width_digits_gbk_and_sums_at_the_end() {
        byte[] utf8 = month().day(3, "出勤,０８：３０,０９：３０,,客户,服务,１,０,１２．５０")
                .row("合计,,,,1,,,1,0,12.50")
                .csv();
        byte[] gbk = new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName("GBK"));
        assertThat(measured(gbk)).isEqualTo(measured(utf8));
        assertThat(measured(utf8).hours()).isEqualByComparingTo("1");
        assertThat(measured(utf8).cost()).isEqualByComparingTo("12.5");
    }

    @Test
    void r072_refuses_every_other_file_name() {
        for (String name : new String[] {
            "毛演示工作行程表2026年.csv", "2025年毛演示工作行程表.csv", "2026年车小修工作行程表.csv", "2026年毛演示工作行程表 (1).csv", "工作行程表.csv"
        }) {
            assertThat(ScheduleReader.read(frame, workingDays, name, month().csv())
                            .problems())
                    .as(name)
                    .extracting(CellProblem::messageKey, found -> found.args().get(1))
                    .containsExactly(tuple("schedule.problem.file-name", NAME));
        }
    }

    @Test
    void names_everything_that_is_wrong_at_once_by_row_and_column() {
        byte[] csv = month().day(3, "出勤,08:30,10:00", "出勤,09:59,11:00")
                .day(4, "出勤,10:00,09:00")
                .day(5, "出勤,,,25")
                .day(6, "迟到")
                .day(9, "出勤,09:00,10:00,1")
                .day(10, "出勤,,,全天", "出勤,,,1")
                .day(11, "请假,,,1")
                .day(12, "半天,,,全天")
                .day(13, "休息")
                .day(16, "出勤,,,,,,-1,x,1.234")
                .day(17, "出勤,9点")
                .day(18, "出勤,,,0")
                .day(19, "出勤", "请假")
                .day(20, ",,,1")
                .row("2026-12-01,出勤")
                .row("2026-02-30,出勤")
                .row(",出勤")
                .csv();
        assertThat(places(read(csv)))
                .containsExactlyInAnyOrder(
                        at(4, "C 外出时间", "overlap"),
                        at(5, "D 返回时间", "backwards"),
                        at(6, "E 外勤工时", "over-a-day"),
                        at(7, "B 出勤", "attendance"),
                        at(8, "E 外勤工时", "times-and-hours"),
                        at(10, "E 外勤工时", "beside-full-day"),
                        at(11, "B 出勤", "worked-while-away"),
                        at(12, "E 外勤工时", "full-on-half-day"),
                        at(13, "B 出勤", "rest-on-working-day"),
                        at(14, "H 维修数", "count"),
                        at(14, "I 返修数", "count"),
                        at(14, "J 费用", "amount"),
                        at(15, "C 外出时间", "time"),
                        at(15, "D 返回时间", "one-time"),
                        at(16, "E 外勤工时", "hours"),
                        at(18, "B 出勤", "two-attendances"),
                        at(19, "B 出勤", "no-attendance"),
                        at(26, "A 日期", "outside"),
                        at(27, "A 日期", "date"),
                        at(28, "A 日期", "no-date"));
    }

    @Test
    void more_hours_than_a_day_has_and_missing_days_are_named() {
        assertThat(places(read(
                        month().day(3, "出勤,,,13", "出勤,,,11.5").day(4).day(30).csv())))
                .containsExactly(at(0, "日期", "day-missing"), at(0, "日期", "day-missing"), at(4, "E 外勤工时", "over-a-day"));
        assertThat(read(month().day(4).csv()).problems())
                .extracting(CellProblem::value)
                .containsExactly("2026-11-04");
        assertThat(measured(month().day(3, "出勤,,,13", "出勤,,,11").csv()).hours()).isEqualByComparingTo("24");
        assertThat(places(read(month().day(3, "出勤,,,,,,0,2").csv()))).containsExactly(at(0, "", "only-re-repairs"));
    }

    @Test
    void begins_with_the_first_day_of_work_and_ends_today() {
        Frame shorter = frame(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 16));
        MonthFile week = MonthFile.of(NOVEMBER, LocalDate.of(2026, 11, 20));
        for (int day = 2; day <= 13; day++) {
            week.day(day);
        }
        Measured measured =
                ScheduleReader.read(shorter, workingDays, NAME, week.csv()).measured();
        assertThat(measured).isNotNull();
        assertThat(measured.daysDue()).isEqualTo(5);
        assertThat(measured.through()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(places(ScheduleReader.read(
                        shorter,
                        workingDays,
                        NAME,
                        week.day(13, "出勤")
                                .row("2026-11-23,出勤")
                                .row("2026-11-24,")
                                .csv())))
                .as("a day to come may stand there empty, as in the template")
                .containsExactly(at(2, "A 日期", "before-hired"), at(8, "A 日期", "to-come"));
    }

    @Test
    void the_template_carries_name_and_month_and_comes_back_filled() throws IOException {
        byte[] template = ScheduleTemplate.of(frame, workingDays);
        String file = "2026年毛演示工作行程表.xlsx";
        assertThat(ScheduleReader.read(frame, workingDays, file, template).problems())
                .hasSize(21)
                .allMatch(found -> found.messageKey().endsWith("no-attendance"));
        byte[] filled = fill(template, false);
        ScheduleReader.Reading reading = ScheduleReader.read(frame, workingDays, file, filled);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.measured())
                .isEqualTo(new Measured(
                        new BigDecimal("21"), 21, new BigDecimal("1.50"), 0, 0, new BigDecimal("20.5"), LAST));

        Frame colleague = new Frame("10012", "毛演示", frame.hired(), NOVEMBER, frame.today());
        assertThat(ScheduleReader.read(colleague, workingDays, file, filled).problems())
                .extracting(CellProblem::sheet, CellProblem::row, CellProblem::column, CellProblem::value)
                .containsExactly(tuple("11月", 1, "D", "10007"));
        Frame october = new Frame("10007", "毛演示", frame.hired(), YearMonth.of(2026, 10), frame.today());
        assertThat(ScheduleReader.read(october, workingDays, file, filled).problems())
                .extracting(CellProblem::messageKey)
                .contains("schedule.problem.other-month", "schedule.problem.outside");
    }

    @Test
    void a_merged_figure_is_refused_and_a_merged_day_is_read() throws IOException {
        byte[] merged = fill(ScheduleTemplate.of(frame, workingDays), true);
        assertThat(ScheduleReader.read(frame, workingDays, "2026年毛演示工作行程表.xlsx", merged)
                        .problems())
                .extracting(CellProblem::sheet, CellProblem::row, CellProblem::column, CellProblem::messageKey)
                .containsExactly(tuple("11月", 33, "J 费用", "schedule.problem.merged"));
    }

    /** Times as times, a cost as a number; another row of the 30th whose day is merged, and with {@code cost} its cost, too. */
    private byte[] fill(byte[] template, boolean cost) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheetAt(0);
            CellStyle time = book.createCellStyle();
            time.setDataFormat(book.createDataFormat().getFormat("h:mm"));
            for (int row = 2; row <= sheet.getLastRowNum(); row++) {
                if (sheet.getRow(row).getCell(1).getStringCellValue().isEmpty()) {
                    sheet.getRow(row).getCell(1).setCellValue("出勤");
                }
            }
            XSSFRow last = sheet.getRow(sheet.getLastRowNum());
            last.createCell(2).setCellValue(8.5 / 24);
            last.createCell(3).setCellValue(10 / 24.0);
            last.getCell(2).setCellStyle(time);
            last.getCell(3).setCellStyle(time);
            last.createCell(9).setCellValue(20.5);
            XSSFRow more = sheet.createRow(last.getRowNum() + 1);
            more.createCell(5).setCellValue("旗滨玻璃");
            sheet.addMergedRegion(new CellRangeAddress(last.getRowNum(), more.getRowNum(), 0, 0));
            if (cost) {
                last.createCell(1).setCellValue("出勤");
                sheet.addMergedRegion(new CellRangeAddress(last.getRowNum(), more.getRowNum(), 9, 9));
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}

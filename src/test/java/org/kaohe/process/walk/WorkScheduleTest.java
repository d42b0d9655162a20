package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;
import static org.kaohe.process.walk.Company.SUPERIOR;
import static org.kaohe.process.walk.Company.THIRD_TECHNICIAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.Scans;
import org.kaohe.appraisal.ServiceOrders;
import org.kaohe.archive.Archive;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.period.Draft;
import org.kaohe.period.Obstacle;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodPeople;
import org.kaohe.period.Periods;
import org.kaohe.period.ScheduleTables;
import org.kaohe.process.PeriodProcess;
import org.kaohe.schedule.HandIn;
import org.kaohe.schedule.MonthFile;
import org.kaohe.schedule.SchemeTables;
import org.kaohe.schedule.WorkSchedules;
import org.kaohe.scoring.LineScore;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.workbook.CellProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A month of the after-sales scheme, from the handed-in work schedule to the score (002, R064–R072). */
@EngineTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:schedule-walk")
class WorkScheduleTest {

    private static final String SUPERIOR_SCORE = "UserTask_SuperiorScore";

    @Autowired
    private Engine engine;

    @Autowired
    private EngineTables tables;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private Periods periods;

    @Autowired
    private PeriodPeople people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ScheduleTables scheme;

    @Autowired
    private WorkSchedules schedules;

    @Autowired
    private CaseFiles files;

    @Autowired
    private ServiceOrders orders;

    @Autowired
    private Archive archive;

    @Autowired
    private JdbcTemplate jdbc;

    private String period = "";

    @BeforeEach
    void the_sheet_of_the_scheme_is_published() {
        if (catalogue.published(SchemeTables.SHEET).isEmpty()) {
            SchemeTables.publish(catalogue);
            jdbc.update("insert into job_position (id, version, code, name_zh, name_en)"
                    + " values (9001, 0, 'after-sales-staff', '售后人员', 'After-sales staff')");
        }
    }

    private List<Obstacle> open(YearMonth month, String technician) {
        jdbc.update("update person set position_code = 'after-sales-staff' where person_number = ?", technician);
        period = process.open(HR, Draft.of(PeriodKind.MONTH, month, month.atEndOfMonth()));
        List<Obstacle> obstacles = people
                .preflight(periods.findByCode(period).orElseThrow().getId())
                .stream()
                .filter(found -> found.messageKey().equals("period.preflight.no-table"))
                .toList();
        process.confirm(HR, period);
        engine.runJobs();
        return obstacles;
    }

    @Test
    void r066_a_technicians_month_is_scored_from_the_schedule_by_the_tables_of_the_year() {
        assertThat(scheme.change(2026, SchemeTables.all(), HR)).isEmpty();
        YearMonth august = YearMonth.of(2026, 8);
        assertThat(open(august, SECOND_TECHNICIAN)).as("tables are set").isEmpty();
        Walk walk = new Walk(engine, SECOND_TECHNICIAN, period);
        assertThat(engine.prefill(SECOND_TECHNICIAN, walk.number(), "UserTask_SelfAssess"))
                .doesNotContainKey("L01__achieved");

        MonthFile file = MonthFile.of(august, august.atEndOfMonth())
                .day(3, "出勤,,,全天,旗滨玻璃,1号机常规保养,3,1,1200")
                .day(4, "出勤,,,全天,旗滨玻璃,2号机常规保养,3,0,800.50")
                .day(5, "出勤,,,全天,东山水泥,抢修,2,0,500")
                .day(6, "出勤,,,全天,东山水泥,抢修,4,0,499.50")
                .day(7, "出勤,09:00,09:20,,,提货", "出勤,13:00,15:15,,旗滨玻璃,回访")
                .day(10, "请假")
                .day(11, "半天");
        HandIn handIn = schedules.handIn(SECOND_TECHNICIAN, august, "2026年车小修工作行程表.csv", file.csv(), SECOND_TECHNICIAN);
        assertThat(handIn.problems()).isEmpty();

        Map<String, Object> own = engine.prefill(SECOND_TECHNICIAN, walk.number(), "UserTask_SelfAssess");
        assertThat(own).containsEntry("L01__achieved", "19.5").containsEntry("L04__value", "3000");
        Map<String, Object> measured = new HashMap<>(Map.of(
                "L01__achieved", "19.5",
                "L01__total", "21",
                "L02__value", "32.75",
                "L03__achieved", "1",
                "L03__total", "12",
                "L04__value", "3000",
                "L05__mark", "88"));
        walk.submit(SECOND_TECHNICIAN, "SelfAssess", measured);

        Map<String, Object> shown = engine.prefill(SUPERIOR, walk.number(), SUPERIOR_SCORE);
        measured.forEach((field, value) -> {
            if (!field.startsWith("L05")) {
                assertThat(shown).containsEntry(field, value);
            }
        });
        assertThat(String.valueOf(shown.get("L02_self"))).contains("工作行程表", "**32.75**", SECOND_TECHNICIAN);

        measured.put("decision", "SCORE");
        Map<String, Object> changed = new HashMap<>(measured);
        changed.put("L04__value", "2000");
        assertThatThrownBy(() -> walk.submit(SUPERIOR, "SuperiorScore", changed))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("费用");
        walk.submit(SUPERIOR, "SuperiorScore", measured);

        ScoreResult score = files.score(walk.number()).orElseThrow();
        assertThat(score.lines())
                .extracting(LineScore::formula)
                .containsExactly(
                        "17.5 × 80 / 100",
                        "17.5 × 85 / 100",
                        "17.5 × min(1, max(0, (10 − 1 / 12 × 100) / (10 − 0)))",
                        "17.5 × min(1, max(0, (6000 − 3000) / (6000 − 2000)))",
                        "30 × 88 / 100");
        // 19.5 of 21 days are 92.86 %: 80; 4 × 7.5 + 0.5 + 2.25 = 32.75 h: 85; 1 of 12 is 8 1/3 %: 16 2/3; 3000 yuan:
        // 75
        BigFraction quantitative = BigFraction.of(80)
                .add(BigFraction.of(85))
                .add(BigFraction.of(50, 3))
                .add(BigFraction.of(75))
                .divide(4);
        BigFraction total =
                quantitative.multiply(70).add(BigFraction.of(88).multiply(30)).divide(100);
        assertThat(score.total())
                .as("the mean of the four at 70 %, the judgement at 30 %")
                .isEqualTo(total);
        assertThat(score.official()).isEqualByComparingTo(new BigDecimal("71.32"));

        assertThat(schedules
                        .handIn(SECOND_TECHNICIAN, august, "2026年车小修工作行程表.csv", file.csv(), HR)
                        .problems())
                .extracting(CellProblem::messageKey)
                .containsExactly("appraisal.problem.scored-already");
        assertThat(tables.containing("旗滨玻璃")).isEmpty();
    }

    @Test
    void without_tables_preflight_and_scorecard_say_so_the_superior_marks_and_the_dossier_lists_the_orders() {
        scheme.change(2026, Map.of(), HR);
        assertThat(scheme.of(2026)).isEmpty();
        YearMonth july = YearMonth.of(2026, 7);
        assertThat(open(july, THIRD_TECHNICIAN))
                .extracting(found -> found.args().get(1))
                .contains("出勤得分 Attendance score", "费用 Cost")
                .hasSize(4);
        Walk walk = new Walk(engine, THIRD_TECHNICIAN, period);
        Map<String, Object> marks = new HashMap<>(
                Map.of("L01__mark", "100", "L02__mark", "90", "L03__mark", "80", "L04__mark", "70", "L05__mark", "60"));
        assertThat(String.valueOf(engine.prefill(THIRD_TECHNICIAN, walk.number(), "UserTask_SelfAssess")
                        .get("notice")))
                .as("whoever hands it in is told where")
                .contains("工作行程表尚未提交", "href=\"/schedules/" + THIRD_TECHNICIAN + "?month=2026-07\"");
        walk.submit(THIRD_TECHNICIAN, "SelfAssess", marks);
        Map<String, Object> missing = engine.prefill(SUPERIOR, walk.number(), SUPERIOR_SCORE);
        assertThat(String.valueOf(missing.get("L04_self"))).contains("工作行程表未提交", "未设评分表");

        MonthFile file = MonthFile.of(july, july.atEndOfMonth()).day(1, "出勤,,,全天,旗滨玻璃,保养,1,0,64");
        assertThat(schedules
                        .handIn(THIRD_TECHNICIAN, july, "2026年齐扳手工作行程表.csv", file.csv(), SUPERIOR)
                        .problems())
                .isEmpty();
        Map<String, Object> shown = engine.prefill(SUPERIOR, walk.number(), SUPERIOR_SCORE);
        assertThat(String.valueOf(shown.get("L04_self"))).contains("**64**", SUPERIOR, "未设评分表");
        marks.put("decision", "SCORE");
        walk.submit(SUPERIOR, "SuperiorScore", marks);
        assertThat(files.score(walk.number()).orElseThrow().official())
                .as("(100 + 90 + 80 + 70) / 4 at 70 % and 60 at 30 %")
                .isEqualByComparingTo("77.5");

        String number = walk.number();
        String scan = "20260701旗滨玻璃保养.pdf";
        assertThat(orders.file(number, THIRD_TECHNICIAN, scan, "旗滨玻璃", Scans.pdf(500, 1)))
                .isEmpty();
        String wrong = "20260702东山水泥调试.pdf";
        assertThat(orders.file(number, THIRD_TECHNICIAN, wrong, "东山水泥", Scans.pdf(500, 3)))
                .isEmpty();
        long mistaken = orders.of(number).stream()
                .filter(order -> order.fileName().equals(wrong))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(orders.withdraw(number, mistaken, HR, "wrong customer")).isEmpty();
        walk.interview().sign().decide("NONE");
        assertThat(printed(archive.pdf(number).orElseThrow()))
                .as("the printed form names the files, and who withdrew one and why")
                .contains("附服务工单1张", scan, wrong, "撤回", "wrongcustomer");
        assertThat(new String(archive.body(number).orElseThrow(), StandardCharsets.UTF_8))
                .as("the dossier lists the orders with their digests")
                .contains(scan, orders.of(number).get(0).sha256());
        assertThat(orders.file(number, THIRD_TECHNICIAN, scan, "旗滨玻璃", Scans.pdf(500, 2)))
                .as("nothing is added after the seal")
                .isPresent();
        assertThat(orders.of(number)).hasSize(2);
        assertThat(orders.withdraw(number, orders.of(number).get(0).id(), HR, "too late"))
                .as("nor withdrawn")
                .isPresent();
    }

    /** Without line breaks, and with the characters that a PDF keeps as radicals. */
    private static String printed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

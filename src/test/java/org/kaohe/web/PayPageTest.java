package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.Decisions;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.Worklists;
import org.kaohe.archive.Archive;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.period.Draft;
import org.kaohe.period.Drafted;
import org.kaohe.period.Participant;
import org.kaohe.period.PeriodDrafted;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What the months pay, on the pages. An application of its own, because it ends every appraisal. */
@WebTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:web-pay")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PayPageTest {

    private static final String FINANCE = "10008";
    private static final String ADVISOR = "service-advisor";
    private static final String FORMULA = "91.20 / 100 × 1500.00 = 1368.00";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Cases cases;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Worklists worklists;

    @Autowired
    private Archive archive;

    @Autowired
    private Periods periods;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void prepare() {
        cases.prepare();
        Appraisal signed = appraisals.find(Cases.SIGNED).orElseThrow();
        if (signed.getState() == AppraisalState.OPEN) {
            assertThat(decisions.decide(Cases.SIGNED, Cases.HR, Outcome.NONE, null))
                    .isEmpty();
            archive.seal(Cases.SIGNED);
        }
    }

    @Test
    @Order(1)
    void the_person_hr_and_nobody_above_read_the_bonus_with_its_formula() {
        String page = "/appraisals/" + Cases.SIGNED;

        assertThat(visitors.english().login(Cases.TECHNICIAN).get(page).body()).contains("Bonus", FORMULA, "1368.00");
        assertThat(visitors.chinese().login(Cases.HR).get(page).body()).contains("绩效奖金", FORMULA);
        for (String other : List.of(Cases.SUPERIOR, Cases.HEAD, Cases.LEADER, Cases.GENERAL_MANAGER)) {
            HttpResponse<String> seen = visitors.english().login(other).get(page);
            assertThat(seen.statusCode()).isEqualTo(200);
            assertThat(seen.body()).as(other).contains("91.20").doesNotContain("1368", "1500.00");
        }
        assertThat(visitors.english().login(FINANCE).get(page).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void open_appraisals_keep_the_file_back_and_are_named() {
        String page = "/pay/" + cases.period();
        Visitor finance = visitors.english().login(FINANCE);

        assertThat(finance.get("/pay").body()).contains("2026M11", "1368.00", "Blocked: ");
        assertThat(finance.get(page).body())
                .contains("Open decisions", "罗丝钉", Cases.AT_SIGNATURE, "The appraisal is not sealed.", "Signature")
                .doesNotContain("href=\"/appraisals/");
        HttpResponse<String> refused = finance.submit(page, page + "/export");
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(refused.body()).contains("Nothing was changed", "The file cannot leave. ");
        assertThat(finance.get("/pay/999999").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void finance_takes_the_file_when_nothing_is_open() {
        worklists.ofPeriod(cases.period()).stream()
                .filter(appraisal -> appraisal.getState() == AppraisalState.OPEN)
                .map(Appraisal::getNumber)
                .forEach(number -> {
                    String actor = number.endsWith(Cases.HR) ? "10010" : Cases.HR;
                    assertThat(appraisals.cancel(number, actor, "end of the test"))
                            .isEmpty();
                    archive.seal(number);
                });
        periods.allOpened(cases.period());
        String page = "/pay/" + cases.period();
        Visitor finance = visitors.chinese().login(FINANCE);

        HttpResponse<String> file = finance.submit(page, page + "/export");

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("payroll-2026M11-1.csv");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).contains("text/csv");
        assertThat(file.body())
                .startsWith("\uFEFF工号,姓名,部门,考核期,正式得分,奖金基数,奖金,更正,合计,")
                .contains("10007,毛演示,")
                .contains(",2026M11,91.20,1500.00,1368.00,0.00,1368.00,")
                .contains("合计,1,,,,,1368.00,0.00,1368.00,");
        HttpResponse<String> book = finance.submit(page, page + "/export", "format", "XLSX");
        assertThat(book.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("payroll-2026M11-1.xlsx");
        assertThat(book.headers().firstValue("Content-Type").orElseThrow()).contains("spreadsheetml");
        assertThat(finance.get(page).body()).contains("已导出的文件", "钱算盘", "首份文件之后没有新记录");
        assertThat(visitors.english().login(Cases.HR).get("/pay").body()).contains("May leave", "No. 1, ");
    }

    @Test
    @Order(4)
    void hr_edits_the_table_of_next_years_bases() {
        Visitor hr = visitors.english().login(Cases.HR);

        assertThat(hr.get("/pay/bases").body())
                .contains("Next year&#39;s bonus bases", "10.00", "-5.00", "There is no sealed annual result");
        assertThat(hr.submit("/pay/bases", "/pay/bases/table", "grade", "S", "percent", "12.5", "year", "2026")
                        .body())
                .contains("The table was changed", "12.50");
        assertThat(hr.submit("/pay/bases", "/pay/bases/table", "grade", "S", "percent", "120", "year", "2026")
                        .body())
                .contains("Nothing was changed", "from -100 to 100");
    }

    @Test
    @Order(5)
    void the_page_of_an_amendment_shows_the_figures_that_count_and_keeps_what_was_refused() {
        String page = "/appraisals/" + Cases.SIGNED + "/amend";
        Visitor hr = visitors.english().login(Cases.HR);

        assertThat(hr.get(page).body()).contains("name=\"L02__completion\" value=\"92\"");
        assertThat(hr.submit(page, page, "reason", "a typing error", "L02__completion", "9x2")
                        .body())
                .contains("9x2 is no number", "name=\"L02__completion\" value=\"9x2\"", ">a typing error</textarea>");
    }

    @Test
    @Order(6)
    void a_period_that_is_still_a_draft_shows_what_gets_in_the_way() {
        Drafted drafted =
                periods.draft(Draft.of(PeriodKind.MONTH, YearMonth.of(2025, 1), LocalDate.of(2025, 1, 31)), Cases.HR);
        long id = ((PeriodDrafted) drafted).id();
        periods.select(id);

        HttpResponse<String> page = visitors.english().login(Cases.HR).get("/periods/" + id);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Draft", "Publish a sheet for the position.");
    }

    @Test
    @Order(7)
    void hr_adds_somebody_whose_position_changed_with_the_day_and_divides_the_base() {
        publishedFor(ADVISOR);
        jdbc.update("update person set position_code = ? where person_number = ?", ADVISOR, Cases.TECHNICIAN);
        Visitor hr = visitors.english().login(Cases.HR);
        String period = "/periods/" + cases.period();
        assertThat(hr.submit(period, period + "/people", "person", Cases.TECHNICIAN)
                        .body())
                .contains("Nothing was changed", "(10007) already takes part as", "on which day the new one began");
        assertThat(hr.submit(period, period + "/people", "person", Cases.TECHNICIAN, "changedOn", "2026-11-16")
                        .body())
                .contains("from 2026-11-16");
        String advises = openedFrom("2026-11-16");
        String pay = "/pay/" + cases.period();
        assertThat(hr.get(pay).body())
                .contains("how they share the base is not decided", "name=\"percent\"", "value=\"50.00\"");
        assertThat(visitors.english().login(FINANCE).get(pay).body())
                .contains("Several positions in the month")
                .doesNotContain("name=\"percent\"");

        assertThat(hr.submit(pay, pay + "/shares", shares("60", "30", "promoted on the 16th"))
                        .body())
                .contains("Nothing was changed", "The shares make 90 % together");
        assertThat(hr.submit(pay, pay + "/shares", shares("60", "40 %", "promoted on the 16th"))
                        .body())
                .contains("Nothing was changed", "must be a number from 0 to 100")
                .contains("value=\"60\"", "value=\"40 %\"", ">promoted on the 16th</textarea>");
        assertThat(hr.submit(pay, pay + "/shares", shares("60", "40", "promoted on the 16th"))
                        .body())
                .contains("The shares were set.", "91.20 / 100 × 1500.00 × 60 % = 820.80; 820.80 − 1368.00 = −547.20")
                .contains("promoted on the 16th")
                .doesNotContain("how they share the base is not decided");

        jdbc.update(
                "update appraisal set state = 'SEALED', recognised = true, official = 80 where number = ?", advises);
        assertThat(hr.submit(pay, pay + "/shares", shares("70", "30", "two days more in the workshop"))
                        .body())
                .contains("91.20 / 100 × 1500.00 × 70 % = 957.60; 957.60 − 820.80 = 136.80")
                .contains("80.00 / 100 × 1500.00 × 30 % = 360.00");
        HttpResponse<String> file = visitors.english().login(FINANCE).submit(pay, pay + "/export");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("payroll-2026M11-2.csv");
        assertThat(file.body())
                .contains(",2026M11,87.84,1500.00,1728.00,-410.40,1317.60,-50.40")
                .contains("Total,1,,,,,1728.00,-410.40,1317.60,-50.40");
    }

    @Test
    @Order(8)
    void a_result_that_the_month_does_not_pay_again_is_named_with_the_one_that_it_pays() {
        long first = cases.period();
        long again = 990001;
        jdbc.update(
                "insert into appraisal_period (id, version, code, kind, from_date, to_date, as_of, state, self_due,"
                        + " score_due, interview_due, sign_due, drafted_by, drafted_at, discarded)"
                        + " select ?, 0, '2026M11-2', kind, from_date, to_date, as_of, 'OPEN', self_due, score_due,"
                        + " interview_due, sign_due, drafted_by, drafted_at, false from appraisal_period where id = ?",
                again,
                first);
        jdbc.update(
                "insert into participant (id, version, period_id, person_number, department_code, segment,"
                        + " sheet_version_id, state, chunk_no) select 990002, 0, ?, person_number, department_code,"
                        + " segment, sheet_version_id, 'SELECTED', 1 from participant where appraisal_number = ?",
                again,
                Cases.SIGNED);
        Participant participant = periods.participants(again).stream()
                .filter(found -> found.getPersonNumber().equals(Cases.TECHNICIAN))
                .findFirst()
                .orElseThrow();
        String second = appraisals.open(participant);
        periods.opened(participant.getId(), second);
        Visitor hr = visitors.english().login(Cases.HR);
        String unpaid = "Results that pay nothing";
        assertThat(hr.get("/pay/" + again).body()).doesNotContain(unpaid);

        jdbc.update("update appraisal set state = 'SEALED', recognised = true, official = 77 where number = ?", second);

        assertThat(hr.get("/pay/" + again).body())
                .contains(unpaid, "href=\"/appraisals/" + second, "href=\"/appraisals/" + Cases.SIGNED, FORMULA);
        assertThat(visitors.chinese().login(FINANCE).get("/pay/" + again).body())
                .contains("不计奖金的结果", second, Cases.SIGNED)
                .doesNotContain("href=\"/appraisals/");
        assertThat(hr.get("/pay/" + first).body()).doesNotContain(unpaid);
        String said = "the month is paid in this position by appraisal " + Cases.SIGNED + ", 1368.00 yuan";
        assertThat(visitors.english()
                        .login(Cases.TECHNICIAN)
                        .get("/appraisals/" + second)
                        .body())
                .contains(said);
        assertThat(visitors.english()
                        .login(Cases.SUPERIOR)
                        .get("/appraisals/" + second)
                        .body())
                .doesNotContain("1368");
    }

    /** A sheet like the technicians', for a position that has none. */
    private void publishedFor(String position) {
        String yaml = catalogue.versionsOf("repair-technician").get(0).getYaml();
        Imported sheet = (Imported) catalogue.importYaml(
                yaml.replaceFirst("(?m)^code: .*$", "code: advised")
                        .replaceFirst("(?m)^position: .*$", "position: " + position),
                Cases.HR);
        catalogue.publish(sheet.version().getId(), Cases.HR, "for the page of pay");
    }

    private String openedFrom(String day) {
        Participant joined = periods.participants(cases.period()).stream()
                .filter(found -> LocalDate.parse(day).equals(found.getPositionFrom()))
                .findFirst()
                .orElseThrow();
        String number = appraisals.open(joined);
        periods.opened(joined.getId(), number);
        return number;
    }

    private static String[] shares(String repairs, String advises, String reason) {
        return new String[] {
            "person",
            Cases.TECHNICIAN,
            "position",
            "repair-technician",
            "percent",
            repairs,
            "position",
            ADVISOR,
            "percent",
            advises,
            "reason",
            reason
        };
    }
}

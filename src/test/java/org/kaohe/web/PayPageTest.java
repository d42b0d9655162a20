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
import org.kaohe.period.Draft;
import org.kaohe.period.Drafted;
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
        assertThat(refused.body()).contains("Nothing was changed", "The file cannot leave: ");
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
}

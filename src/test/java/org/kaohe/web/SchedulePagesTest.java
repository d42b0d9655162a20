package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.appraisal.Scans;
import org.kaohe.appraisal.ServiceOrders;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.ResultChain;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.period.Draft;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.kaohe.period.ScheduleTables;
import org.kaohe.period.Schemes;
import org.kaohe.process.PeriodProcess;
import org.kaohe.schedule.MonthFile;
import org.kaohe.schedule.SchemeTables;
import org.kaohe.signoff.SignOffs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Work schedules, service orders and the year's tables on their pages: who sees and does what. */
@WebTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:web-schedules")
class SchedulePagesTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String EMPLOYEE = "10014";
    private static final String CLERK = "10009";
    private static final String STRANGER = "10018";
    private static final String NUMBER = "2026M10-" + EMPLOYEE;
    private static final String PAGE = "/schedules/" + EMPLOYEE;
    private static final String ORDERS = "/appraisals/" + NUMBER + "/orders";
    private static final String FILE = "2026年罗丝钉工作行程表.csv";
    private static final Pattern LINK = Pattern.compile("href=\"(" + PAGE + "/files/\\d+)\"");
    private static final Pattern SCAN = Pattern.compile("href=\"(" + ORDERS + "/\\d+)\"");

    @Autowired
    private Visitors visitors;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ScheduleTables tables;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private Periods periods;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private BroughtFigures brought;

    @Autowired
    private ServiceOrders orders;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void october_of_an_employee_under_the_scheme() {
        if (periods.findByCode("2026M10").isPresent()) {
            return;
        }
        SchemeTables.publish(catalogue);
        assertThat(tables.change(2026, SchemeTables.all(), Cases.HR)).isEmpty();
        jdbc.update("insert into job_position (id, version, code, name_zh, name_en)"
                + " values (9001, 0, 'after-sales-staff', '售后人员', 'After-sales staff')");
        jdbc.update("update person set position_code = 'after-sales-staff' where person_number = ?", EMPLOYEE);
        String code = process.open(Cases.HR, Draft.of(PeriodKind.MONTH, OCTOBER, OCTOBER.atEndOfMonth()));
        process.confirm(Cases.HR, code);
        for (Participant participant :
                periods.participants(periods.findByCode(code).orElseThrow().getId())) {
            if (participant.getState() == ParticipantState.SELECTED) {
                periods.opened(participant.getId(), appraisals.open(participant));
            }
        }
    }

    private static byte[] october() {
        return MonthFile.of(OCTOBER, OCTOBER.atEndOfMonth())
                .day(12, "出勤,,,全天,旗滨玻璃,保养,2,0,120.5")
                .csv();
    }

    private static HttpResponse<String> handIn(Visitor visitor, String name, byte[] file) {
        return visitor.upload("/schedules", PAGE + "?month=2026-10", name, file);
    }

    private static HttpResponse<String> attach(Visitor visitor, String name, String customer, byte[] file) {
        return visitor.upload(
                "/schedules", ORDERS + "?customer=" + URLEncoder.encode(customer, StandardCharsets.UTF_8), name, file);
    }

    private static String link(Pattern pattern, String page) {
        Matcher link = pattern.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void the_employee_hands_in_the_superior_sees_it_and_a_stranger_learns_nothing() {
        Visitor employee = visitors.english().login(EMPLOYEE);
        String wrong = handIn(
                        employee,
                        "2025年罗丝钉工作行程表.csv",
                        MonthFile.of(OCTOBER, OCTOBER.atEndOfMonth())
                                .day(12, "出勤,,,25")
                                .csv())
                .body();
        assertThat(wrong).contains("Nothing was saved", FILE, "E 外勤工时", "more than a day has", "2025年罗丝钉工作行程表.csv");
        assertThat(brought.of(NUMBER)).isEmpty();

        String kept = handIn(employee, FILE, october()).body();
        assertThat(kept).contains("The work schedule of 2026-10 was kept", "Handed in, to 2026-10-31", "120.50");
        assertThat(brought.of(NUMBER)).hasSize(6);
        String file = link(LINK, kept);
        assertThat(employee.download(file)).isEqualTo(october());

        Visitor superior = visitors.english().login(Cases.SUPERIOR);
        assertThat(superior.get("/schedules").body()).contains("罗丝钉", NUMBER, "Handed in, to 2026-10-31");
        assertThat(superior.get(PAGE).body()).contains(FILE, "罗丝钉");
        assertThat(handIn(visitors.english().login(Cases.HR), FILE, october()).body())
                .contains("Replaced", "简人事");
        assertThat(superior.get("/appraisals/" + NUMBER).body()).contains("Handed in, to 2026-10-31");

        HttpResponse<String> template = employee.get(PAGE + "/template.xlsx?month=2026-11");
        assertThat(template.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", URLEncoder.encode("2026年罗丝钉工作行程表.xlsx", StandardCharsets.UTF_8));

        Visitor stranger = visitors.english().login(STRANGER);
        assertThat(stranger.get("/schedules").body()).doesNotContain(NUMBER);
        for (String path : List.of(PAGE, PAGE + "/template.xlsx?month=2026-10", file, "/schedules/99999")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(handIn(stranger, FILE, october()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/schedules/" + STRANGER + file.substring(PAGE.length()))
                        .statusCode())
                .as("another person's file under the own page")
                .isEqualTo(404);
        assertThat(visitors.english().get(PAGE).body()).contains("name=\"password\"");
    }

    @Test
    void orders_are_attached_by_customer_and_only_read_by_whoever_sees_the_appraisal() {
        byte[] scan = Scans.pdf(2_000, 1);
        Visitor employee = visitors.english().login(EMPLOYEE);
        assertThat(attach(employee, "20261012旗滨玻璃1号机常规保养.pdf", "旗滨玻璃", scan).body())
                .contains(
                        "The service order was attached", "<h2>旗滨玻璃</h2>", "1号机常规保养", "2000 bytes", "1 of at most 60");
        assertThat(attach(employee, "20261013旗滨玻璃保养.pdf", "旗滨玻璃", Scans.pdf(204_801, 2))
                        .body())
                .contains("204801 bytes", "204800", "Nothing was changed");
        assertThat(attach(employee, "20261313旗滨玻璃保养.pdf", "旗滨玻璃", Scans.pdf(100, 2))
                        .body())
                .contains("20261313 is no day");

        Visitor superior = visitors.english().login(Cases.SUPERIOR);
        String path = link(SCAN, superior.get(ORDERS).body());
        HttpResponse<String> download = superior.get(path);
        assertThat(download.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(superior.download(path)).isEqualTo(scan);

        Visitor clerk = visitors.english().login(CLERK);
        assertThat(clerk.get("/schedules").body()).contains(NUMBER).doesNotContain("href=\"" + PAGE);
        assertThat(attach(clerk, "20261014东山水泥调试.png", "东山水泥", Scans.png(300, 3))
                        .body())
                .contains("The service order was attached", "东山水泥");
        assertThat(orders.of(NUMBER)).hasSize(2);
        assertThat(clerk.get(path).statusCode()).isEqualTo(403);
        assertThat(clerk.get("/appraisals/" + NUMBER).statusCode()).isEqualTo(403);

        assertThat(superior.get(ORDERS).body()).doesNotContain("/withdraw\"");
        assertThat(clerk.submit(ORDERS, path + "/withdraw", "reason", "not mine")
                        .body())
                .contains("Only whoever attached");
        assertThat(employee.submit(ORDERS, path + "/withdraw", "reason", "<b>wrong</b> customer")
                        .body())
                .contains("The service order was withdrawn", "&lt;b&gt;wrong&lt;/b&gt; customer", "1 of at most 60");
        assertThat(superior.download(path)).as("kept in the record").isEqualTo(scan);

        Visitor stranger = visitors.english().login(STRANGER);
        assertThat(stranger.submit(ORDERS, path + "/withdraw", "reason", "x").statusCode())
                .isEqualTo(403);
        assertThat(stranger.get(ORDERS).statusCode()).isEqualTo(403);
        assertThat(stranger.get(path).statusCode()).isEqualTo(403);
        assertThat(attach(stranger, "20261015旗滨玻璃保养.pdf", "旗滨玻璃", scan).statusCode())
                .isEqualTo(403);
    }

    @Test
    void hr_sets_the_tables_of_a_year_and_a_gap_leaves_what_was_typed_on_the_page() {
        String page = "/scheme/2027/tables";
        Visitor hr = visitors.english().login(Cases.HR);
        assertThat(hr.get(page).body()).contains("Tables of 2026 hold", "value=\"6000\"");
        List<String> fields =
                new ArrayList<>(List.of("COST.kind", "LINEAR", "COST.zeroAt", "９０００", "COST.fullAt", "1000"));
        fields.addAll(List.of("ATTENDANCE.kind", "BANDS"));
        band(fields, "98", "", "100");
        band(fields, "90", "95", "80");
        assertThat(hr.submit(page, page, fields.toArray(String[]::new)).body())
                .contains("attendance rate: No band is printed between 95 and 98", "value=\"95\"", "value=\"9000\"");
        assertThat(tables.of(2027)).isEqualTo(SchemeTables.all());

        fields.set(fields.lastIndexOf("95"), "abc");
        assertThat(hr.submit(page, page, fields.toArray(String[]::new)).body())
                .as("the place is named")
                .contains("attendance rate: Row 2: abc is no number", "value=\"abc\"");

        fields.set(fields.lastIndexOf("abc"), "98");
        String edition = SchemeTables.SHEET + "-2027";
        assertThat(hr.submit(page, page, fields.toArray(String[]::new)).body())
                .contains("lie before the signers", "Not published yet", edition);
        assertThat(tables.of(2027)).as("until it is approved").isEqualTo(SchemeTables.all());
        assertThat(signOffs.ofSheet(catalogue.versionsOf(edition).get(0)))
                .singleElement()
                .satisfies(signOff -> assertThat(signOff.isOpen()).isTrue());
        assertThat(hr.submit(page, page, fields.toArray(String[]::new)).body())
                .as("the same once more")
                .contains("is open already");

        assertThat(schemes.changeSignOff(YearMonth.now(clock).getYear(), false, ResultChain.NONE, Cases.HR))
                .isEmpty();
        assertThat(hr.submit(page, page, fields.toArray(String[]::new)).body())
                .contains("The tables were published", "Tables of 2027 hold")
                .doesNotContain("Not published yet");
        assertThat(tables.of(2027)).containsOnlyKeys(ScheduleFigure.ATTENDANCE, ScheduleFigure.COST);
        assertThat(tables.of(2026)).as("another year's").isEqualTo(SchemeTables.all());
        assertThat(hr.get("/sheets/" + edition).body()).contains("tables of 2027");
        assertThat(visitors.english().login(Cases.SUPERIOR).get(page).statusCode())
                .isEqualTo(403);
        assertThat(visitors.english()
                        .login(Cases.SUPERIOR)
                        .submit("/schedules", page, "COST.kind", "NONE")
                        .statusCode())
                .isEqualTo(403);
    }

    private static void band(List<String> fields, String... figures) {
        List<String> names = List.of("from", "below", "points");
        for (int i = 0; i < figures.length; i++) {
            fields.add("ATTENDANCE." + names.get(i));
            fields.add(figures[i]);
        }
    }
}

package org.kaohe.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.LogKind;
import org.kaohe.appraisal.OnCompany;
import org.kaohe.appraisal.Step;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.organisation.ImportProblem;
import org.kaohe.organisation.ImportReport;
import org.kaohe.organisation.Role;
import org.kaohe.period.PeriodClosed;
import org.kaohe.period.PeriodExtended;
import org.kaohe.period.PlannedDate;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Blocks of a sheet whose figures another department brings (002, R102, R105, R106). */
@SpringBootTest(
        classes = FiguresSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:figures;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "spring.sql.init.mode=always",
            "spring.sql.init.encoding=UTF-8",
            "spring.sql.init.schema-locations=classpath:db/migration/V2__organisation.sql,"
                    + "classpath:db/migration/V3__catalogue.sql,classpath:db/migration/V4__period.sql,"
                    + "classpath:db/migration/V5__appraisal.sql,"
                    + "classpath:db/migration/V24__proposed_points.sql,"
                    + "classpath:db/migration/V24_1__appraised_again.sql,"
                    + "classpath:db/migration/V8__scheme.sql,"
                    + "classpath:db/migration/V9__outcome.sql,"
                    + "classpath:db/migration/V23__consent_round.sql,"
                    + "classpath:db/migration/V11__objection.sql,classpath:db/migration/V12__year_of_appraisals.sql,"
                    + "classpath:db/migration/V13__publishing_reason.sql,classpath:db/migration/V14__brought_figures.sql,"
                    + "classpath:db/migration/V16__sign_off_scheme.sql,"
                    + "classpath:db/migration/V18__schedule_tables.sql,classpath:db/migration/V18_1__service_orders.sql,"
                    + "classpath:db/migration/V25__withdrawn_orders.sql,"
                    + "classpath:db/migration/V19__grade_of_staff.sql,"
                    + "classpath:db/migration/V21__months_of_result.sql,"
                    + "classpath:db/migration/V22__appraised_once.sql"
        })
abstract class BroughtContract extends OnCompany {

    private static final String MEMBER = Company.STRANGER;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private BroughtFigures brought;

    @Autowired
    private DataRequests requests;

    @Autowired
    private DataDesk desk;

    @Autowired
    private DataTables tables;

    @Autowired
    private DataImport imports;

    private String number = "";
    private long period;

    /** The company's office answers to its name; nobody is called 人事部. */
    @BeforeEach
    void a_technicians_sheet_with_two_departments() {
        if (catalogue.versionsOf("repair-technician").size() == 1) {
            DepartmentSheet.publish(catalogue, "人事部", "office");
        }
        number = opened();
        period = get(number).getPeriodId();
        requests.ask(period);
    }

    @Test
    void each_department_is_asked_once_a_period_and_hr_for_one_that_does_not_exist() {
        requests.ask(period);

        assertThat(requests.ofPeriod(period))
                .extracting(DataRequest::getDepartmentZh, DataRequest::getAnswering, DataRequest::getDueOn)
                .containsExactly(
                        tuple("人事部", null, LocalDate.of(2026, 11, 27)),
                        tuple("office", "office", LocalDate.of(2026, 11, 27)));
        assertThat(request("人事部").getNumber()).isEqualTo(get(number).getPeriodCode() + "-D1");
        assertThat(desk.answerers(request("人事部"))).isEqualTo(new Answerers(List.of(), Role.HR));
        assertThat(desk.answerers(request("office")).people())
                .containsExactly(Company.MANAGER, Company.HR, Company.OTHER_HR, MEMBER);
        assertThat(desk.mayAnswer(request("人事部"), MEMBER)).isFalse();
        assertThat(events.stream(DataAsked.class)).hasSize(2);
        assertThat(events.stream(DataNews.class).map(DataNews::told))
                .containsExactly(
                        List.of(Company.HR, Company.OTHER_HR),
                        List.of(Company.MANAGER, Company.HR, Company.OTHER_HR, MEMBER));
    }

    @Test
    void a_table_is_kept_as_a_whole_and_replaced_by_the_next() {
        assertThat(bring("工号,姓名,L08.minor 轻微,L08.major\n10007,甲,1,\n").added()).isOne();
        assertThat(table("office").missing()).isOne();

        ImportReport next = bring("number\tL08.minor\tL08.major\n１０００７\t2\t0\n");
        assertThat(next.isClean()).isTrue();
        assertThat(List.of(next.added(), next.changed(), next.unchanged())).containsExactly(1, 1, 0);
        assertThat(table("office").missing()).isZero();
        assertThat(brought.of(number))
                .extracting(figure -> figure.line() + "." + figure.input() + "=" + figure.figure() + " "
                        + figure.department() + " " + figure.broughtBy())
                .containsExactlyInAnyOrder("L08.minor=2 office " + MEMBER, "L08.major=0 office " + MEMBER);
        assertThat(files.log(number))
                .filteredOn(entry -> entry.kind() == LogKind.FIGURES_BROUGHT)
                .hasSize(2);
        assertThat(imports.run(
                                request("office").getNumber(),
                                "工号,L08.minor\n10007,2\n".getBytes(Charset.forName("GBK")),
                                MEMBER,
                                true)
                        .unchanged())
                .isOne();
    }

    @Test
    void with_one_problem_nothing_is_kept_and_each_is_named_by_row_column_and_value() {
        ImportReport report = bring(
                """
                工号,L08.minor,L08.major,L07.late,other
                10007,many,0,,
                10099,1,0,,
                10007,1,0,,
                """);
        assertThat(problems(report))
                .containsExactly(
                        "1 L07.late L07.late figures.import.unknown-column",
                        "1 other other figures.import.unknown-column",
                        "2 L08.minor many figures.import.not-a-figure",
                        "3 工号 10099 figures.import.nobody",
                        "4 工号 10007 figures.import.row-twice");
        assertThat(problems(bring("工号,L08.minor,L08.major\n10007,1.5,-1\n")))
                .containsExactly(
                        "2 L08.minor 1.5 appraisal.line.not-whole", "2 L08.major -1 appraisal.line.out-of-range");
        assertThat(problems(bring("工号,L08.minor,L08.major\n10007,x,-1\n")))
                .as("what cannot be read and what is out of range, together")
                .containsExactly(
                        "2 L08.minor x figures.import.not-a-figure", "2 L08.major -1 appraisal.line.out-of-range");
        assertThat(problems(bring("姓名\n甲\n")))
                .containsExactly("1 工号  figures.import.no-number-column", "2 工号  figures.import.nobody");
        assertThat(problems(bring(""))).containsExactly("0   figures.import.empty");
        assertThat(brought.of(number)).isEmpty();
    }

    @Test
    void only_the_department_and_hr_bring_and_nobody_for_themselves() {
        String hr = request("人事部").getNumber();
        assertThat(problems(imports.run(hr, "工号,L07.late\n10007,1\n", MEMBER, true)))
                .containsExactly("0   figures.import.not-yours");
        assertThat(imports.run(hr, "工号,L07.late\n10007,1\n", Company.HR, false).added())
                .as("a dry run")
                .isOne();
        assertThat(brought.of(number)).isEmpty();

        String own = openedFor(Company.HR, Company.OFFICE);
        long ownPeriod = get(own).getPeriodId();
        requests.ask(ownPeriod);
        String asked = requests.ofPeriod(ownPeriod).get(0).getNumber();
        assertThat(problems(imports.run(asked, "工号,L07.late\n10002,0\n", Company.HR, true)))
                .containsExactly("2  10002 appraisal.problem.own-appraisal");
        assertThat(imports.run(asked, "工号,L07.late\n10002,0\n", Company.OTHER_HR, true)
                        .isClean())
                .isTrue();
    }

    @Test
    void the_superior_may_change_a_brought_figure_with_a_remark_on_its_line() {
        assertThat(bring("工号,L08.minor,L08.major\n10007,1,0\n").isClean()).isTrue();
        appraisals.enter(number, Step.SELF_ASSESS);
        done(selfAssessments.submitSelf(number, Company.TECHNICIAN, entries(100)));
        appraisals.enter(number, Step.SUPERIOR_SCORE);

        Optional<Refusal> silent = superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(100), null, null);
        assertThat(silent.orElseThrow().problems())
                .extracting(Problem::field, Problem::messageKey)
                .containsExactly(tuple("L08.remark", "appraisal.line.brought-changed"));

        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, remarked("L08"), null, null));
        assertThat(problems(bring("工号,L08.minor\n10007,2\n")))
                .containsExactly("2  10007 appraisal.problem.scored-already");
        assertThat(table("人事部").missing())
                .as("what the superior has filled is asked no more")
                .isZero();
    }

    @Test
    void a_request_ends_when_everything_is_there_or_with_a_reason() {
        String office = request("office").getNumber();
        assertThat(keys(requests.end(office, Company.TECHNICIAN, false, null)))
                .containsExactly("figures.problem.not-yours");
        assertThat(keys(requests.end(office, MEMBER, false, null))).containsExactly("figures.problem.missing");
        assertThat(keys(requests.end(office, MEMBER, true, " "))).containsExactly("figures.problem.no-reason");
        assertThat(bring("工号,L08.minor,L08.major\n10007,1,0\n").isClean()).isTrue();
        done(requests.end(office, MEMBER, false, null));
        assertThat(request("office").getState()).isEqualTo(DataRequestState.COMPLETE);
        assertThat(keys(requests.end(office, MEMBER, false, null))).containsExactly("figures.problem.ended");

        done(requests.end(request("人事部").getNumber(), Company.HR, true, "no records"));
        assertThat(request("人事部").getState()).isEqualTo(DataRequestState.GIVEN_UP);
        assertThat(events.stream(DataAnswered.class)).hasSize(2);
    }

    @Test
    void hr_gives_a_request_to_a_department_and_the_periods_date_moves_it() {
        String asked = request("人事部").getNumber();
        assertThat(keys(requests.assign(asked, "service", MEMBER))).containsExactly("figures.problem.hr-only");
        assertThat(keys(requests.assign(asked, "nowhere", Company.HR)))
                .containsExactly("figures.problem.no-department");
        done(requests.assign(asked, Company.SERVICE, Company.HR));
        assertThat(desk.answerers(request("人事部")).people()).contains(Company.SUPERIOR, Company.HEAD);
        assertThat(requests.waitingFor(Company.HEAD))
                .extracting(DataRequest::getNumber)
                .contains(asked);

        requests.on(new PeriodExtended(period, PlannedDate.SELF, LocalDate.of(2026, 11, 30), Company.HR, "later"));
        assertThat(request("人事部").getDueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        requests.on(new PeriodClosed(period));
        assertThat(request("人事部").getState()).isEqualTo(DataRequestState.OVER);
    }

    @Test
    void the_template_has_what_is_known_and_can_be_brought_as_it_is() {
        bring("工号,L08.minor,L08.major\n10007,1,0\n");
        String template = DataTemplate.of(table("office"), person -> "甲,\"乙\"");

        assertThat(template)
                .isEqualTo("\uFEFF工号,姓名,L08.minor 安全 – 轻微安全事故,L08.major 安全 – 重大安全事故\r\n10007,\"甲,\"\"乙\"\"\",1,0\r\n");
        assertThat(bring(template).unchanged()).isEqualTo(2);
    }

    private ImportReport bring(String text) {
        return imports.run(request("office").getNumber(), text, MEMBER, true);
    }

    private DataRequest request(String department) {
        return requests.ofPeriod(period).stream()
                .filter(request -> request.getDepartmentZh().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private DataTable table(String department) {
        return tables.of(request(department));
    }

    private static List<LineEntry> remarked(String line) {
        Map<String, LineEntry> entries = new LinkedHashMap<>();
        entries(100).forEach(entry -> entries.put(entry.line(), entry));
        entries.computeIfPresent(line, (code, entry) -> new LineEntry(code, entry.inputs(), "seen on the spot"));
        return new ArrayList<>(entries.values());
    }

    private static List<String> problems(ImportReport report) {
        return report.problems().stream().map(BroughtContract::said).toList();
    }

    private static String said(ImportProblem problem) {
        return problem.row() + " " + problem.column() + " " + problem.value() + " " + problem.messageKey();
    }

    private static List<String> keys(Optional<Refusal> refusal) {
        return refusal.orElseThrow().problems().stream()
                .map(Problem::messageKey)
                .toList();
    }
}

package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.figures.DepartmentSheet;
import org.kaohe.period.Draft;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.kaohe.process.PeriodProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What departments bring, on the page of a period: who sees it, files in and out. */
@WebTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:web-data")
class DataPageTest {

    private static final String MEMBER = "10009";
    private static final Pattern CONTENT = Pattern.compile("name=\"csv\" value=\"([^\"]+)\"");

    @Autowired
    private Visitors visitors;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private Periods periods;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private BroughtFigures brought;

    private String page = "";

    @BeforeEach
    void a_period_that_asks_two_departments() {
        if (periods.findByCode("2026M10").isEmpty()) {
            DepartmentSheet.publish(catalogue, "人事部", "综合管理部");
            String code = process.open(
                    Cases.HR, Draft.of(PeriodKind.MONTH, YearMonth.parse("2026-10"), LocalDate.parse("2026-10-31")));
            process.confirm(Cases.HR, code);
            long id = periods.findByCode(code).orElseThrow().getId();
            for (Participant participant : periods.participants(id)) {
                if (participant.getState() == ParticipantState.SELECTED) {
                    periods.opened(participant.getId(), appraisals.open(participant));
                }
            }
            assertThat(periods.allOpened(id)).isTrue();
        }
        page = "/periods/" + periods.findByCode("2026M10").orElseThrow().getId() + "/data";
    }

    @Test
    void hr_sees_every_department_a_member_their_own_and_others_nothing() {
        assertThat(visitors.english().login(Cases.HR).get(page).body())
                .contains("Department of L07", "Department of L08", "L07.late", "L08.minor", "Give to a department");
        assertThat(visitors.english().login(MEMBER).get(page).body())
                .contains("Department of L08", "毛演示")
                .doesNotContain("Department of L07", "Give to a department");
        Visitor stranger = visitors.english().login(Cases.SUPERIOR);
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        assertThat(stranger.get(page + "/2026M10-D2/template.csv").statusCode()).isEqualTo(404);
        assertThat(visitors.english()
                        .login(MEMBER)
                        .get(page + "/2026M10-D1/template.csv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitors.english().get(page).body()).contains("name=\"password\"");
        assertThat(visitors.english().login(MEMBER).get("/periods/1").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_file_is_checked_then_applied_and_comes_back_in_the_template() {
        Visitor member = visitors.english().login(MEMBER);
        String action = page + "/2026M10-D2";

        assertThat(member.upload(page, action + "/check", "x", "工号,L08.minor\n10007,many\n10099,1\n")
                        .body())
                .contains("Nothing was saved", "many", "This is not a number", "Nobody with this number")
                .doesNotContain("/apply");
        String report = member.upload(page, action + "/check", "x", "工号,L08.minor,L08.major\n10007,3,0\n")
                .body();
        assertThat(report).contains("No problem found");
        assertThat(brought.of("2026M10-10007")).isEmpty();
        Matcher content = CONTENT.matcher(report);
        assertThat(content.find()).isTrue();
        assertThat(member.submit(page, action + "/apply", "csv", content.group(1))
                        .body())
                .contains("Figures kept: 2 new, 0 changed");
        assertThat(brought.of("2026M10-10007")).hasSize(2);

        HttpResponse<String> file = member.get(action + "/template.csv");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).contains("text/csv");
        assertThat(file.body()).startsWith("\uFEFF工号,姓名,L08.minor").contains("10007,毛演示,3,0");
    }

    @Test
    void a_request_is_given_on_by_hr_and_ended_with_a_reason_by_whoever_answers() {
        String action = page + "/2026M10-D1";
        assertThat(visitors.english()
                        .login(MEMBER)
                        .submit(page, action + "/assign", "department", "customer-service")
                        .statusCode())
                .isEqualTo(404);
        Visitor hr = visitors.english().login(Cases.HR);
        assertThat(hr.submit(page, action + "/assign", "department", "customer-service")
                        .body())
                .contains("The request was given on", "Customer Service Centre");
        Visitor agent = visitors.chinese().login("10020");
        assertThat(agent.get("/").body()).contains("需要本部门提供的数据", "人事部");
        assertThat(agent.submit(page, action + "/end").body()).contains("尚缺");
        assertThat(agent.submit(page, action + "/end", "noMore", "true", "reason", "没有记录")
                        .body())
                .contains("该数据请求已结束", "没有记录", "不再提供");
    }
}

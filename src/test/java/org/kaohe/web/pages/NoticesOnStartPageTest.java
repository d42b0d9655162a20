package org.kaohe.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.KaoheApplication;
import org.kaohe.appraisal.LogEntry;
import org.kaohe.appraisal.LogKind;
import org.kaohe.notification.Notice;
import org.kaohe.notification.Notices;
import org.kaohe.outcome.CaseLogEntry;
import org.kaohe.outcome.CaseLogKind;
import org.kaohe.period.Draft;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodTaskDue;
import org.kaohe.process.PeriodProcess;
import org.kaohe.process.walk.FixedStart;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(
        classes = KaoheApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:notices",
            "camunda.bpm.job-execution.enabled=false",
            "kaohe.demo=true"
        })
@ContextConfiguration(initializers = FixedStart.class)
@AutoConfigureMockMvc
@Transactional
class NoticesOnStartPageTest {

    private static final String HR = "10006";
    private static final String EMPLOYEE = "10007";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Notices notices;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private LogWords logWords;

    @Test
    void a_task_of_a_period_is_called_by_its_step_and_shows_its_due_date() throws Exception {
        YearMonth october = YearMonth.of(2026, 10);
        process.open(HR, Draft.of(PeriodKind.MONTH, october, october.atEndOfMonth()));

        assertThat(startPage(HR, "en"))
                .containsPattern(
                        "Step of a period: Confirmation of people and dates</a>[^§]{0,300}>20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d<");
        assertThat(startPage(HR, "zh-CN")).contains("考核期待办: 确认人员与期限");
    }

    @Test
    void a_line_of_the_history_names_the_panel_and_whoever_was_added() {
        assertThat(logWords.args(line(LogKind.PANEL_FORMED, "10003, 10002"))).containsExactly("韩样板, 贾分管");
        assertThat(logWords.args(line(LogKind.SUPERIOR_ADDED, "10003"))).containsExactly("韩样板");
        assertThat(logWords.args(new CaseLogEntry(
                        1, Instant.EPOCH, null, CaseLogKind.ADDED, null, "outcome.log.added", List.of("10003, 10006"))))
                .containsExactly("韩样板, 简人事");
    }

    private static LogEntry line(LogKind kind, String arg) {
        return new LogEntry(1, Instant.EPOCH, null, kind, null, 1, "appraisal.log.panel-formed", List.of(arg));
    }

    @Test
    void a_notice_is_read_in_the_readers_language_with_step_and_person_named() throws Exception {
        waits();

        assertThat(startPage(EMPLOYEE, "en"))
                .contains("毛演示: Self-assessment waits for you, due on 2026-11-27.", "/appraisals/2026M11-10007\"");
        assertThat(startPage(EMPLOYEE, "zh-CN")).contains("毛演示：自评待您办理，截止日期2026-11-27。");
        assertThat(startPage(HR, "en")).doesNotContain("waits for you, due on");
    }

    @Test
    void a_task_of_a_period_is_named_too() throws Exception {
        publisher.publishEvent(new PeriodTaskDue(7, "2026M12", "ClosePeriod", true));

        assertThat(startPage(HR, "en")).contains("Period 2026M12: Closing is late.");
    }

    @Test
    void what_was_on_the_page_is_put_away_and_nobody_elses() throws Exception {
        waits();
        Notice notice = notices.unreadFor(EMPLOYEE).get(0);
        String id = String.valueOf(notice.getId());
        assertThat(startPage(EMPLOYEE, "en")).contains("name=\"id\" value=\"" + id + "\"");

        read(HR, id);
        assertThat(notices.unreadFor(EMPLOYEE)).contains(notice);
        read(EMPLOYEE, id);

        assertThat(notices.unreadFor(EMPLOYEE)).doesNotContain(notice);
    }

    private void waits() {
        jdbc.update(
                "insert into notice (id, recipient, kind, message_key, args, appraisal_number, created_at)"
                        + " values (-1, ?, 'STEP_ENTERED', 'notification.step-entered', ?, '2026M11-10007',"
                        + " timestamp with time zone '2026-11-23 09:00:00+08:00')",
                EMPLOYEE,
                "@appraisal.step.SELF_ASSESS\u001f#10007\u001f2026-11-27");
    }

    private String startPage(String reader, String language) throws Exception {
        return browser.perform(get("/").with(user(reader)).header(HttpHeaders.ACCEPT_LANGUAGE, language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void read(String reader, String id) throws Exception {
        browser.perform(post("/notices/read").param("id", id).with(user(reader)).with(csrf()))
                .andExpect(redirectedUrl("/"));
    }
}

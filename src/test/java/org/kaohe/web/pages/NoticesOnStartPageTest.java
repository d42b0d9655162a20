package org.kaohe.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kaohe.KaoheApplication;
import org.kaohe.notification.Notice;
import org.kaohe.notification.Notices;
import org.kaohe.period.PeriodTaskDue;
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

package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.ADMINISTRATION;
import static org.kaohe.process.walk.Company.FINANCE;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.OTHER_HR;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;
import static org.kaohe.process.walk.Company.SUPERIOR;
import static org.kaohe.process.walk.Company.TECHNICIAN;

import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.Worklists;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.figures.DataDesk;
import org.kaohe.figures.DataRequest;
import org.kaohe.figures.DataRequestState;
import org.kaohe.figures.DataRequests;
import org.kaohe.figures.DepartmentSheet;
import org.kaohe.notification.NoticeKind;
import org.kaohe.notification.Notices;
import org.kaohe.period.Draft;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.kaohe.process.PeriodProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Departments are asked for their figures in a process of their own (002, R102, R105, R106). */
@EngineTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:data")
class DepartmentDataTest {

    private static final String TASK = "UserTask_BringData";

    @Autowired
    private Engine engine;

    @Autowired
    private EngineTables tables;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private Periods periods;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private DataRequests requests;

    @Autowired
    private DataDesk desk;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Worklists worklists;

    @Autowired
    private Notices notices;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Test
    void r102_r105_r106_a_department_pastes_its_table_and_the_superior_finds_the_figures() {
        String code = open("2026-08");
        String people = code + "-D1";
        String office = code + "-D2";
        assertThat(engine.open(people)).containsExactly(TASK);
        assertThat(candidates(people)).containsExactly("HR");
        assertThat(candidates(office)).contains(ADMINISTRATION, FINANCE, HR).doesNotContain(HEAD, "HR");
        assertThat(notices.unreadFor(ADMINISTRATION))
                .extracting(notice -> notice.getKind())
                .contains(NoticeKind.DATA_ASKED);
        assertThat(engine.task(office, TASK).getName()).contains("综合管理部", code);
        assertThat(String.valueOf(engine.prefill(ADMINISTRATION, office, TASK).get("askedText")))
                .contains("L08.minor", "重大安全事故");
        assertThatThrownBy(() -> engine.prefill(HEAD, office, TASK)).isInstanceOf(AuthorizationException.class);

        refused(ADMINISTRATION, office, Map.of("table", "工号,L08.minor\n10007,x\n"), "L08.minor x");
        refused(ADMINISTRATION, office, Map.of(), "没有表格");
        engine.submit(
                ADMINISTRATION, office, TASK, Map.of("table", "工号\tL08.minor\tL08.major\n10007\t1\t0\n10012\t0\t0"));
        assertThat(engine.open(office)).as("something is missing").containsExactly(TASK);
        assertThat(String.valueOf(engine.prefill(FINANCE, office, TASK).get("missingText")))
                .contains("10013")
                .doesNotContain("10007");
        refused(FINANCE, office, Map.of("noMore", true), "理由");
        engine.submit(FINANCE, office, TASK, Map.of("noMore", true, "reason", "nomorereason"));
        assertThat(engine.open(office)).isEmpty();
        assertThat(requests.find(office).orElseThrow().getState()).isEqualTo(DataRequestState.GIVEN_UP);
        assertThat(instances(office)).isZero();

        Walk walk = new Walk(engine, TECHNICIAN, code).selfAssess();
        Map<String, Object> shown = engine.prefill(SUPERIOR, walk.number(), "UserTask_SuperiorScore");
        assertThat(shown).containsEntry("L08__minor", "1").containsEntry("L08__major", "0");
        assertThat(shown).doesNotContainKey("L07__late");
        assertThat(String.valueOf(shown.get("L08_self"))).contains("综合管理部", ADMINISTRATION, "**1**");
        assertThat(String.valueOf(shown.get("L07_self"))).contains("人事部", "未提供");

        Map<String, Object> scored = new HashMap<>(Scorecard.bySuperior("remark"));
        assertThatThrownBy(() -> walk.submit(SUPERIOR, "SuperiorScore", scored))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("安全：改动了其他部门提供的数据");
        scored.put("L08_remark", "none happened");
        walk.submit(SUPERIOR, "SuperiorScore", scored);
        assertThat(files.ratings(walk.number())).hasSize(2);
        assertThat(tables.containing("nomorereason", "L08.minor")).isEmpty();
    }

    @Test
    void a_late_request_goes_to_hr_as_well_and_hr_may_give_it_to_another_department() {
        String code = open("2026-09");
        String office = code + "-D2";
        DataRequest request = requests.find(office).orElseThrow();
        engine.moveTo(desk.escalate(request).plus(Duration.ofMinutes(1)));
        assertThat(candidates(office)).contains("HR", ADMINISTRATION);
        assertThat(notices.unreadFor(OTHER_HR))
                .extracting(notice -> notice.getKind())
                .contains(NoticeKind.DATA_DUE, NoticeKind.DATA_LATE);

        assertThat(requests.assign(office, "after-sales", HR)).isEmpty();
        assertThat(candidates(office)).contains(HEAD).doesNotContain("HR", ADMINISTRATION);
        assertThat(requests.end(office, HEAD, true, "not recorded")).isEmpty();
        assertThat(instances(office)).as("what ends on the page ends the task").isZero();
    }

    @Test
    void a_request_that_is_open_when_its_period_closes_is_taken_away() {
        String code = open("2026-07");
        long period = periods.findByCode(code).orElseThrow().getId();
        for (Appraisal appraisal : worklists.ofPeriod(period)) {
            String actor = appraisal.getPersonNumber().equals(HR) ? OTHER_HR : HR;
            assertThat(appraisals.cancel(appraisal.getNumber(), actor, "closed down"))
                    .isEmpty();
        }
        engine.runJobs();
        assertThat(engine.open(code + "-D1")).containsExactly(TASK);
        engine.submit(HR, code, "UserTask_ClosePeriod", Map.of("confirmed", true));

        assertThat(instances(code + "-D1") + instances(code + "-D2")).isZero();
        assertThat(requests.ofPeriod(period)).extracting(DataRequest::getState).containsOnly(DataRequestState.OVER);
    }

    private String open(String month) {
        if (catalogue.versionsOf("repair-technician").size() == 1) {
            DepartmentSheet.publish(catalogue, "人事部", "综合管理部");
        }
        YearMonth time = YearMonth.parse(month);
        String code = process.open(HR, Draft.of(PeriodKind.MONTH, time, time.atEndOfMonth()));
        process.confirm(HR, code);
        assertThat(requests.ofPeriod(periods.findByCode(code).orElseThrow().getId()))
                .isEmpty();
        engine.runJobs();
        assertThat(appraisals.find(code + "-" + SECOND_TECHNICIAN)).isPresent();
        return code;
    }

    private List<String> candidates(String number) {
        return tasks.getIdentityLinksForTask(engine.task(number, TASK).getId()).stream()
                .map(link -> link.getUserId() == null ? link.getGroupId() : link.getUserId())
                .collect(Collectors.toList());
    }

    private long instances(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .count();
    }

    private void refused(String user, String number, Map<String, Object> values, String words) {
        assertThatThrownBy(() -> engine.submit(user, number, TASK, values))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(words);
    }
}

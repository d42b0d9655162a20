package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.LEADER;
import static org.kaohe.process.walk.Company.SUPERIOR;
import static org.kaohe.process.walk.Company.TECHNICIAN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kaohe.organisation.People;
import org.kaohe.organisation.PersonChange;
import org.kaohe.organisation.Stage;
import org.kaohe.period.Draft;
import org.kaohe.period.Obstacle;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.kaohe.process.BeforeOpening;
import org.kaohe.process.Logins;
import org.kaohe.process.PeriodProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Before a period is opened HR learns who will have tasks and could not do them. */
@EngineTest
@Transactional
class PreflightLoginsTest {

    @Autowired
    private Engine engine;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private Periods periods;

    @Autowired
    private BeforeOpening preflight;

    @Autowired
    private IdentityService identity;

    @Autowired
    private People people;

    @Autowired
    private Logins logins;

    @Test
    void everybody_who_will_have_a_task_can_log_in() {
        assertThat(about(october(), "period.duty.")).isEmpty();
    }

    @Test
    void superior_leader_head_general_manager_and_participant_are_named_when_they_cannot_log_in() {
        long id = october();
        List.of(SUPERIOR, LEADER, HEAD, GENERAL_MANAGER, TECHNICIAN).forEach(identity::deleteUser);

        assertThat(about(id, "period.duty."))
                .extracting(Obstacle::person, Obstacle::fixKey)
                .containsExactlyInAnyOrder(
                        tuple(SUPERIOR, "period.fix.no-login"),
                        tuple(LEADER, "period.fix.no-login"),
                        tuple(HEAD, "period.fix.no-login"),
                        tuple(GENERAL_MANAGER, "period.fix.no-login"),
                        tuple(TECHNICIAN, "period.fix.no-login"));
        assertThat(about(id, "period.duty."))
                .extracting(Obstacle::person, Obstacle::messageKey)
                .contains(tuple(SUPERIOR, "period.duty.SUPERIOR"), tuple(TECHNICIAN, "period.duty.PARTICIPANT"));
    }

    @Test
    void a_new_login_is_named_until_somebody_sets_its_password() {
        long id = october();
        identity.deleteUser(SUPERIOR);
        people.change(SUPERIOR, change(null, null));
        assertThat(logins.exists(SUPERIOR)).isTrue();
        assertThat(about(id, "period.duty."))
                .extracting(Obstacle::person, Obstacle::fixKey)
                .containsExactly(tuple(SUPERIOR, "period.fix.no-password"));
        assertThat(about(id, "period.").get(0).person())
                .as("before the many who have no sheet")
                .isEqualTo(SUPERIOR);

        assertThat(logins.setPassword(SUPERIOR, "long-enough-1")).isEmpty();

        assertThat(about(id, "period.duty.")).isEmpty();
    }

    @Test
    void whoever_leaves_before_the_last_due_date_is_named() {
        long id = october();
        people.change(SUPERIOR, change(null, LocalDate.parse("2026-12-01")));
        people.change(LEADER, change(Stage.LEAVING, LocalDate.parse("2030-01-01")));
        people.change(TECHNICIAN, change(Stage.LEAVING, null));

        assertThat(about(id, "period.preflight."))
                .filteredOn(found -> "period.fix.leaves".equals(found.fixKey()))
                .extracting(Obstacle::person, Obstacle::messageKey)
                .containsExactlyInAnyOrder(
                        tuple(SUPERIOR, "period.preflight.contract-ends"), tuple(LEADER, "period.preflight.leaving"));
    }

    @Test
    void whoever_is_excluded_is_listed_once_in_the_form() {
        String code = periods.find(october()).orElseThrow().getCode();

        var shown = engine.prefill(HR, code, "UserTask_ConfirmPeriod");

        assertThat(shown.get("preflightText")).asString().contains(GENERAL_MANAGER);
        assertThat(shown.get("excludedText")).asString().contains("named below").doesNotContain(GENERAL_MANAGER);
    }

    private static PersonChange change(@Nullable Stage stage, @Nullable LocalDate contractEnd) {
        return new PersonChange(null, null, stage, contractEnd, null);
    }

    private List<Obstacle> about(long period, String prefix) {
        return preflight.of(period).stream()
                .filter(found -> found.messageKey().startsWith(prefix))
                .toList();
    }

    private long october() {
        YearMonth month = YearMonth.parse("2026-10");
        String code = process.open(HR, Draft.of(PeriodKind.MONTH, month, month.atEndOfMonth()));
        return periods.findByCode(code).orElseThrow().getId();
    }
}

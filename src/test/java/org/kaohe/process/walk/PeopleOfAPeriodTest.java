package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.LEADER;
import static org.kaohe.process.walk.Company.TECHNICIAN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.period.Draft;
import org.kaohe.period.Obstacle;
import org.kaohe.period.Participant;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodPeople;
import org.kaohe.period.Periods;
import org.kaohe.period.Problem;
import org.kaohe.period.SchemeSettings;
import org.kaohe.period.Schemes;
import org.kaohe.process.PeriodProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part: looked at before, named, added late, and whoever has nobody above. */
@EngineTest
@Transactional
class PeopleOfAPeriodTest {

    private static final String HIRED_IN_MID_MONTH = "10016";
    private static final String ON_PROBATION = "10015";

    @Autowired
    private Engine engine;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private Periods periods;

    @Autowired
    private PeriodPeople periodPeople;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private JdbcTemplate jdbc;

    @PersistenceContext
    private EntityManager entities;

    @Test
    void what_stands_in_the_way_is_named_with_the_way_to_mend_it_before_the_period_is_opened() {
        String code = process.open(HR, draft(PeriodKind.MONTH, "2026-10"));
        long id = periods.findByCode(code).orElseThrow().getId();

        assertThat(periodPeople.preflight(id))
                .filteredOn(found -> GENERAL_MANAGER.equals(found.person()))
                .extracting(Obstacle::messageKey, Obstacle::fixKey)
                .containsExactly(tuple("period.excluded.no-superior", "period.fix.superior"));
        assertThat(periodPeople.preflight(id))
                .filteredOn(found -> "period.excluded.no-sheet".equals(found.messageKey()))
                .extracting(Obstacle::person)
                .contains(LEADER);
        assertThat(engine.prefill(HR, code, "UserTask_ConfirmPeriod").get("preflightText"))
                .asString()
                .contains("10001", "请在人员文件中填写在职的直接上级");
    }

    @Test
    void a_month_that_is_closed_is_named_before_it_is_opened_again_and_nobody_is_appraised_in_it_twice() {
        String first = process.open(HR, draft(PeriodKind.MONTH, "2026-08"));
        process.confirm(HR, first);
        engine.runJobs();
        entities.flush();
        jdbc.update("update appraisal_period set state = 'CLOSED' where code = ?", first);
        entities.clear();

        String again = process.open(HR, draft(PeriodKind.MONTH, "2026-08"));

        assertThat(again).isEqualTo(first + "-2");
        assertThat(periods.progress(periods.findByCode(again).orElseThrow().getId())
                        .selected())
                .isZero();
        assertThat(engine.prefill(HR, again, "UserTask_ConfirmPeriod"))
                .hasEntrySatisfying("preflightText", text -> assertThat(text)
                        .asString()
                        .contains("同类同期的考核期 2026M08 已关闭", "The period 2026M08 of the same kind and time is closed"))
                .hasEntrySatisfying(
                        "excludedText", text -> assertThat(text).asString().contains("2026M08-" + TECHNICIAN));
    }

    @Test
    void r183_an_appraisal_on_occasion_is_for_the_people_named_and_several_may_be_open() {
        String first = process.open(HR, named(PeriodKind.AD_HOC, TECHNICIAN));
        String second = process.open(HR, named(PeriodKind.AD_HOC, TECHNICIAN, "10012"));

        assertThat(first).isEqualTo("2026X11");
        assertThat(second).isEqualTo("2026X11-2");
        assertThat(periods.participants(periods.findByCode(first).orElseThrow().getId()))
                .extracting(Participant::getPersonNumber)
                .containsExactly(TECHNICIAN);
    }

    @Test
    void a_confirmation_is_for_somebody_on_probation() {
        String code = process.open(HR, named(PeriodKind.CONFIRMATION, ON_PROBATION, TECHNICIAN));

        assertThat(periods.participants(periods.findByCode(code).orElseThrow().getId()))
                .extracting(Participant::getPersonNumber, Participant::getReasonKey)
                .containsExactly(tuple(TECHNICIAN, "period.excluded.not-on-probation"), tuple(ON_PROBATION, null));
    }

    @Test
    void whoever_joins_late_has_an_appraisal_at_once_unless_something_speaks_against_it() {
        long open = periods.findByCode("2026M11").orElseThrow().getId();
        assertThat(periodPeople
                        .addLate(open, HIRED_IN_MID_MONTH, null)
                        .orElseThrow()
                        .problems())
                .extracting(Problem::messageKey)
                .containsExactly("period.excluded.no-full-month");
        assertThat(periodPeople.addLate(open, TECHNICIAN, null).orElseThrow().problems())
                .extracting(Problem::messageKey)
                .containsExactly("period.join.already");

        String october = process.open(HR, draft(PeriodKind.MONTH, "2026-10"));
        long id = periods.findByCode(october).orElseThrow().getId();
        long excluded = periods.participants(id).stream()
                .filter(participant -> participant.getPersonNumber().equals(TECHNICIAN))
                .findFirst()
                .orElseThrow()
                .getId();
        assertThat(periods.exclude(excluded, "on a course", HR)).isEmpty();
        process.confirm(HR, october);
        engine.runJobs();
        assertThat(appraisals.find(october + "-" + TECHNICIAN)).isEmpty();

        assertThat(periodPeople.addLate(id, TECHNICIAN, null)).isEmpty();
        assertThat(engine.open(october + "-" + TECHNICIAN)).containsExactly("UserTask_SelfAssess");
    }

    @Test
    void the_scheme_names_who_stands_in_for_whoever_has_nobody_above() {
        assertThat(schemes.change(
                        2026, new SchemeSettings("mean-of-months", "mean-of-months", null, 6, 6, 3, LEADER), HR))
                .isEmpty();
        String code = process.open(HR, draft(PeriodKind.MONTH, "2026-10"));
        long id = periods.findByCode(code).orElseThrow().getId();

        assertThat(periodPeople.preflight(id))
                .filteredOn(found -> GENERAL_MANAGER.equals(found.person()))
                .extracting(Obstacle::messageKey)
                .as("has somebody above now, and lacks a sheet only")
                .containsExactly("period.excluded.no-sheet");
    }

    private static Draft draft(PeriodKind kind, String month) {
        return Draft.of(kind, YearMonth.parse(month), YearMonth.parse(month).atEndOfMonth());
    }

    private static Draft named(PeriodKind kind, String... people) {
        return new Draft(kind, YearMonth.parse("2026-11"), LocalDate.parse("2026-11-23"), Set.of(people));
    }
}

package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.TECHNICIAN;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.Reappraisals;
import org.kaohe.period.Draft;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.kaohe.period.Problem;
import org.kaohe.period.Progress;
import org.kaohe.period.Reasons;
import org.kaohe.process.PeriodProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was excluded, or whose appraisal was cancelled, takes part after all. */
@EngineTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:putting-back")
@Transactional
class PuttingBackTest {

    private static final String NUMBER = "2026M11-" + TECHNICIAN;

    @Autowired
    private Engine engine;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private Periods periods;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Reappraisals reappraisals;

    @Autowired
    private Reasons reasons;

    @Test
    void a_cancelled_appraisal_is_followed_by_another_one_and_stays_beside_it() {
        long id = periods.findByCode("2026M11").orElseThrow().getId();
        long participant = of(id).getId();
        assertThat(reappraisals
                        .putBack(participant, "too early", HR)
                        .orElseThrow()
                        .problems())
                .containsExactly(Problem.of("", "period.put-back.not-over", "毛演示 (" + TECHNICIAN + ")"));
        assertThat(appraisals.cancel(NUMBER, HR, "the wrong sheet")).isEmpty();
        engine.runJobs();
        assertThat(reappraisals.cancelled(id)).containsExactly(participant);
        assertThat(of(id).getStandingKey()).isEqualTo("period.participant.cancelled");
        Progress progress = periods.progress(id);
        assertThat(progress.cancelled()).isOne();
        assertThat(progress.done())
                .as("a cancelled appraisal is not a completed one")
                .isZero();
        assertThat(progress.open()).isEqualTo(progress.opened() - 1);
        assertThat(reappraisals.putBack(participant, " ", HR).orElseThrow().problems())
                .extracting(Problem::messageKey)
                .containsExactly("period.words.missing");

        assertThat(reappraisals.putBack(participant, "now with the right sheet", HR))
                .isEmpty();

        assertThat(engine.open(NUMBER + "-2")).containsExactly("UserTask_SelfAssess");
        assertThat(appraisals.find(NUMBER).orElseThrow().getState()).isEqualTo(AppraisalState.CANCELLED);
        assertThat(of(id).getAppraisalNumber()).isEqualTo(NUMBER + "-2");
        assertThat(of(id).getDoneAt()).isNull();
        assertThat(of(id).getReasonKey()).isEqualTo("period.put-back.anew");
        assertThat(of(id).getReasonArgs()).containsExactly("now with the right sheet", HR, NUMBER);
        assertThat(reasons.args("period.put-back.anew", of(id).getReasonArgs()))
                .containsExactly("now with the right sheet", "简人事 (" + HR + ")", NUMBER);
        assertThat(reappraisals.cancelled(id)).isEmpty();
    }

    @Test
    void somebody_excluded_from_a_draft_is_selected_again_and_the_reason_outlives_the_opening() {
        String code = process.open(HR, october());
        long id = periods.findByCode(code).orElseThrow().getId();
        assertThat(periods.exclude(of(id).getId(), "on a course", HR)).isEmpty();

        assertThat(reappraisals.putBack(of(id).getId(), "the course is off", HR))
                .isEmpty();
        assertThat(of(id).getState()).isEqualTo(ParticipantState.SELECTED);
        process.confirm(HR, code);
        engine.runJobs();

        assertThat(engine.open(code + "-" + TECHNICIAN)).containsExactly("UserTask_SelfAssess");
        assertThat(of(id).getReasonKey()).isEqualTo("period.put-back");
    }

    @Test
    void somebody_excluded_from_an_open_period_is_put_back_into_it_unless_a_rule_objects() {
        String code = process.open(HR, october());
        long id = periods.findByCode(code).orElseThrow().getId();
        assertThat(periods.exclude(of(id).getId(), "on a course", HR)).isEmpty();
        process.confirm(HR, code);
        engine.runJobs();
        long alone = periods.participants(id).stream()
                .filter(person -> "period.excluded.no-superior".equals(person.getReasonKey()))
                .findFirst()
                .orElseThrow()
                .getId();

        assertThat(reappraisals.putBack(of(id).getId(), "the course is off", HR))
                .isEmpty();
        assertThat(reappraisals.putBack(alone, "please", HR).orElseThrow().problems())
                .extracting(Problem::messageKey)
                .containsExactly("period.excluded.no-superior");

        assertThat(engine.open(code + "-" + TECHNICIAN)).containsExactly("UserTask_SelfAssess");
    }

    private Participant of(long period) {
        return periods.participants(period).stream()
                .filter(participant -> participant.getPersonNumber().equals(TECHNICIAN))
                .findFirst()
                .orElseThrow();
    }

    private static Draft october() {
        YearMonth month = YearMonth.parse("2026-10");
        return Draft.of(PeriodKind.MONTH, month, month.atEndOfMonth());
    }
}

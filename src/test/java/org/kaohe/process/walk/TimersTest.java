package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;
import static org.kaohe.process.walk.Company.SUPERIOR;
import static org.kaohe.process.walk.Company.THIRD_TECHNICIAN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.Deadline;
import org.kaohe.appraisal.LogEntry;
import org.kaohe.appraisal.LogKind;
import org.kaohe.appraisal.SignatureFile;
import org.kaohe.appraisal.SignatureKind;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.StepDeadlines;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.kaohe.period.PlannedDate;
import org.kaohe.period.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@EngineTest
@Transactional
class TimersTest {

    @Autowired
    private Engine engine;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private CaseFiles files;

    @Autowired
    private StepDeadlines deadlines;

    @Autowired
    private Periods periods;

    @Autowired
    private TaskService tasks;

    private Walk walk;

    @BeforeEach
    void begin() {
        walk = new Walk(engine, SECOND_TECHNICIAN);
    }

    @Test
    void a_self_assessment_is_reminded_escalated_and_at_last_marked_not_submitted() {
        Deadline deadline = deadlines.deadline(walk.number(), Step.SELF_ASSESS);

        engine.moveTo(deadline.remind().plusSeconds(1));
        assertThat(logged(LogKind.REMINDED)).isOne();
        engine.moveTo(deadline.escalate().plusSeconds(1));
        assertThat(logged(LogKind.ESCALATED)).isOne();
        assertThat(engine.open(walk.number())).containsExactly("UserTask_SelfAssess");

        engine.moveTo(deadline.lapse().plusSeconds(1));
        assertThat(engine.open(walk.number())).containsExactly("UserTask_SuperiorScore");
        assertThat(appraisals.find(walk.number()).orElseThrow().isSelfNotSubmitted())
                .isTrue();
    }

    @Test
    void an_overdue_score_is_offered_to_the_next_superior_too_and_never_skipped() {
        walk.selfAssess();
        Deadline deadline = deadlines.deadline(walk.number(), Step.SUPERIOR_SCORE);

        engine.moveTo(deadline.escalate().plusSeconds(1));
        String task = engine.task(walk.number(), "UserTask_SuperiorScore").getId();
        assertThat(tasks.getIdentityLinksForTask(task))
                .extracting(IdentityLink::getUserId)
                .contains(SUPERIOR, HEAD);
        engine.moveTo(deadline.informHr().plusSeconds(1));
        assertThat(logged(LogKind.HR_INFORMED)).isOne();
        engine.moveTo(deadline.informHr().plusSeconds(90L * 24 * 3600));
        assertThat(engine.open(walk.number())).containsExactly("UserTask_SuperiorScore");

        walk.submit(HEAD, "SuperiorScore", Scorecard.bySuperior("by the next superior"));
        assertThat(appraisals.find(walk.number()).orElseThrow().getOfficial()).isEqualByComparingTo(Scorecard.POINTS);
    }

    @Test
    void a_signature_that_never_comes_is_recorded_as_such() {
        walk.selfAssess().score().interview();
        engine.moveTo(
                deadlines.deadline(walk.number(), Step.SIGN_RESULT).lapse().plusSeconds(1));

        assertThat(engine.open(walk.number())).containsExactly("UserTask_DecideOutcome");
        assertThat(files.signatures(walk.number()))
                .extracting(SignatureFile::kind)
                .containsExactly(SignatureKind.LAPSED);
    }

    @Test
    void an_extended_deadline_moves_the_task_and_every_timer_of_it() {
        Instant before = deadlines.deadline(walk.number(), Step.SELF_ASSESS).lapse();
        LocalDate later = LocalDate.parse("2027-01-15");
        assertThat(deadlines.extendDeadline(walk.number(), HR, later, "long sick leave"))
                .isEmpty();

        Deadline extended = deadlines.deadline(walk.number(), Step.SELF_ASSESS);
        assertThat(engine.task(walk.number(), "UserTask_SelfAssess").getDueDate())
                .isEqualTo(Date.from(extended.due()));
        engine.moveTo(before.plusSeconds(1));
        assertThat(engine.open(walk.number())).containsExactly("UserTask_SelfAssess");
        engine.moveTo(extended.lapse().plusSeconds(1));
        assertThat(engine.open(walk.number())).containsExactly("UserTask_SuperiorScore");
    }

    @Test
    void whoever_was_reminded_is_reminded_again_after_an_extension() {
        engine.moveTo(
                deadlines.deadline(walk.number(), Step.SELF_ASSESS).escalate().plusSeconds(1));
        assertThat(logged(LogKind.REMINDED)).isOne();
        assertThat(logged(LogKind.ESCALATED)).isOne();

        assertThat(deadlines.extendDeadline(walk.number(), HR, LocalDate.parse("2027-01-15"), "long sick leave"))
                .isEmpty();
        Deadline extended = deadlines.deadline(walk.number(), Step.SELF_ASSESS);
        engine.moveTo(extended.remind().minusSeconds(1));
        assertThat(logged(LogKind.REMINDED)).isOne();
        engine.moveTo(extended.escalate().plusSeconds(1));
        assertThat(logged(LogKind.REMINDED)).isEqualTo(2);
        assertThat(logged(LogKind.ESCALATED)).isEqualTo(2);
    }

    @Test
    void a_date_of_the_whole_period_moves_for_everybody_who_is_at_that_step() {
        walk.selfAssess();
        AppraisalPeriod period = periods.findByCode("2026M11").orElseThrow();
        Walk other = new Walk(engine, THIRD_TECHNICIAN);
        Instant othersBefore =
                deadlines.deadline(other.number(), Step.SELF_ASSESS).due();
        LocalDate due = period.due(PlannedDate.INTERVIEW);

        assertThat(periods.extend(period.getId(), PlannedDate.SCORE, due, "stock-taking", HR))
                .isEmpty();

        Instant moved = due.atTime(18, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        assertThat(deadlines.deadline(walk.number(), Step.SUPERIOR_SCORE).due()).isEqualTo(moved);
        assertThat(engine.task(walk.number(), "UserTask_SuperiorScore").getDueDate())
                .isEqualTo(Date.from(moved));
        assertThat(deadlines.deadline(other.number(), Step.SELF_ASSESS).due()).isEqualTo(othersBefore);
    }

    @Test
    void a_date_of_the_period_cannot_pass_the_next_one_or_move_without_a_reason() {
        AppraisalPeriod period = periods.findByCode("2026M11").orElseThrow();
        LocalDate tooLate = period.due(PlannedDate.SIGN).plusDays(1);
        assertThat(periods.extend(period.getId(), PlannedDate.INTERVIEW, tooLate, " ", HR)
                        .orElseThrow()
                        .problems())
                .extracting(Problem::messageKey)
                .containsExactly("period.words.missing", "period.extend.order");
        assertThat(periods.extend(period.getId(), PlannedDate.SIGN, period.due(PlannedDate.SIGN), "why", HR)
                        .orElseThrow()
                        .problems())
                .extracting(Problem::messageKey)
                .containsExactly("period.extend.not-later");
    }

    private long logged(LogKind kind) {
        List<LogEntry> log = files.log(walk.number());
        return log.stream().filter(entry -> entry.kind() == kind).count();
    }
}

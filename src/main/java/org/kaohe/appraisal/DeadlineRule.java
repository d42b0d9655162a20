package org.kaohe.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.WorkingDays;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PlannedDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When a step is due, and what happens around that moment. Every moment is at the end of a working day; a step is never
 * due earlier than a grace of two working days after it was entered.
 */
@Component
class DeadlineRule {

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);
    private static final int GRACE = 2;
    private static final int WITHOUT_A_DATE = 5;
    private static final int ESCALATE_AFTER = 1;
    private static final int INFORM_HR_AFTER = 3;
    private static final int SELF_LAPSES_AFTER = 2;
    private static final int SIGNATURE_LAPSES_AFTER = 5;

    private final WorkingDays workingDays;
    private final ZoneId zone;

    DeadlineRule(WorkingDays workingDays, @Value("${kaohe.zone:Asia/Shanghai}") ZoneId zone) {
        this.workingDays = workingDays;
        this.zone = zone;
    }

    Deadline of(Step step, AppraisalPeriod period, Instant entered) {
        PlannedDate date = planned(step);
        LocalDate planned = date == null ? null : period.due(date);
        LocalDate day = LocalDate.ofInstant(entered, zone);
        LocalDate earliest = workingDays.plus(day, planned == null ? WITHOUT_A_DATE : GRACE);
        return on(step, planned == null || planned.isBefore(earliest) ? earliest : planned, entered);
    }

    /** The moments around a due date that was set by hand. */
    Deadline on(Step step, LocalDate due, Instant entered) {
        Instant reminder = endOf(workingDays.plus(due, -1));
        Integer lapse = lapse(step);
        return new Deadline(
                endOf(due),
                reminder.isBefore(entered) ? entered : reminder,
                endOf(workingDays.plus(due, ESCALATE_AFTER)),
                endOf(workingDays.plus(due, INFORM_HR_AFTER)),
                lapse == null ? null : endOf(workingDays.plus(due, lapse)));
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }

    /** Which of the period's dates governs the step; none for what arises only after it. */
    static @Nullable PlannedDate planned(Step step) {
        return switch (step) {
            case SELF_ASSESS -> PlannedDate.SELF;
            case SUPERIOR_SCORE, SECOND_SCORE, ENDORSE_ADJUSTMENT, APPROVE_EXTRAS -> PlannedDate.SCORE;
            case SUPERIOR_INTERVIEW, LEADER_INTERVIEW -> PlannedDate.INTERVIEW;
            case SIGN_RESULT -> PlannedDate.SIGN;
            case FORM_PANEL,
                    PANEL_DECISION,
                    HANDLE_OBJECTION,
                    DECIDE_OUTCOME,
                    RECORD_PROBATION,
                    RECORD_PROMOTION,
                    RECORD_TERMINATION -> null;
        };
    }

    /** Only the appraised person's own steps go on without them; nobody else is ever skipped. */
    private static @Nullable Integer lapse(Step step) {
        return switch (step) {
            case SELF_ASSESS -> SELF_LAPSES_AFTER;
            case SIGN_RESULT -> SIGNATURE_LAPSES_AFTER;
            default -> null;
        };
    }
}

package org.kaohe.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.kaohe.appraisal.Deadline;
import org.kaohe.organisation.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When a step of a case is due, and what happens around that moment. */
@Component
class CaseDeadlineRule {

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int SECOND_NOTICE = 14;

    private final WorkingDays workingDays;
    private final ZoneId zone;
    private final int days;

    CaseDeadlineRule(
            WorkingDays workingDays,
            @Value("${kaohe.zone:Asia/Shanghai}") ZoneId zone,
            @Value("${kaohe.outcome.working-days:5}") int days) {
        this.workingDays = workingDays;
        this.zone = zone;
        this.days = days;
    }

    Deadline of(OutcomeCase found, CaseStep step, Instant entered) {
        LocalDate last = found.getEndsOn();
        if (step == CaseStep.DECIDE_CONFIRMATION && last != null) {
            return ofProbation(last);
        }
        LocalDate due = workingDays.plus(LocalDate.ofInstant(entered, zone), days);
        return new Deadline(
                at(due, END_OF_DAY),
                at(workingDays.plus(due, -1), END_OF_DAY),
                at(workingDays.plus(due, 1), END_OF_DAY),
                at(workingDays.plus(due, 3), END_OF_DAY),
                null);
    }

    /** HR hears 14 days before the last day and on its morning; when it is over, the law decides. */
    private Deadline ofProbation(LocalDate last) {
        Instant morning = at(last, MORNING);
        return new Deadline(
                at(last, END_OF_DAY),
                at(last.minusDays(SECOND_NOTICE), MORNING),
                morning,
                morning,
                at(last.plusDays(1), LocalTime.MIDNIGHT));
    }

    Instant morningOf(LocalDate day) {
        return at(day, MORNING);
    }

    Instant startOf(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}

package org.kaohe.process.period;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.organisation.WorkingDays;
import org.kaohe.period.PlannedDate;
import org.springframework.stereotype.Component;

/**
 * When HR's tasks of a period are due: three working days after they arise, closing five working days after the last
 * signature.
 */
@Component
public class PeriodDeadlines {

    private static final int DAYS = 3;
    private static final int DAYS_AFTER_SIGNATURE = 5;
    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final PeriodKey keys;
    private final WorkingDays workingDays;
    private final Clock clock;

    PeriodDeadlines(PeriodKey keys, WorkingDays workingDays, Clock clock) {
        this.keys = keys;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Date due(DelegateExecution execution) {
        return at(dueDay(execution));
    }

    /** On the due day's morning. */
    public Date remind(DelegateExecution execution) {
        return Date.from(dueDay(execution)
                .atTime(LocalTime.of(9, 0))
                .atZone(clock.getZone())
                .toInstant());
    }

    public Date escalate(DelegateExecution execution) {
        return at(workingDays.plus(dueDay(execution), 1));
    }

    private LocalDate dueDay(DelegateExecution execution) {
        LocalDate today = LocalDate.now(clock);
        LocalDate signed = keys.of(execution).due(PlannedDate.SIGN);
        boolean closing = "UserTask_ClosePeriod".equals(execution.getCurrentActivityId());
        return closing && signed != null && signed.isAfter(today)
                ? workingDays.plus(signed, DAYS_AFTER_SIGNATURE)
                : workingDays.plus(today, DAYS);
    }

    private Date at(LocalDate day) {
        return Date.from(day.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant());
    }
}

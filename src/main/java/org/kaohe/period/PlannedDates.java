package org.kaohe.period;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the steps of a period are due; nothing in a draft. */
@Embeddable
class PlannedDates {

    private @Nullable LocalDate selfDue;
    private @Nullable LocalDate scoreDue;
    private @Nullable LocalDate interviewDue;
    private @Nullable LocalDate signDue;

    PlannedDates() {}

    PlannedDates(PeriodPlan plan) {
        selfDue = plan.selfDue();
        scoreDue = plan.scoreDue();
        interviewDue = plan.interviewDue();
        signDue = plan.signDue();
    }

    void move(PlannedDate planned, LocalDate due) {
        switch (planned) {
            case SELF -> selfDue = due;
            case SCORE -> scoreDue = due;
            case INTERVIEW -> interviewDue = due;
            case SIGN -> signDue = due;
        }
    }

    @Nullable
    LocalDate of(PlannedDate planned) {
        return switch (planned) {
            case SELF -> selfDue;
            case SCORE -> scoreDue;
            case INTERVIEW -> interviewDue;
            case SIGN -> signDue;
        };
    }
}

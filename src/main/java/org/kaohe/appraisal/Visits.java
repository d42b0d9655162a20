package org.kaohe.appraisal;

import java.time.Instant;
import java.util.List;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Begins visits and says what one would be like that has not begun: models ask before they tell that a step is entered. */
@Component("appraisalVisits")
class Visits {

    private final VisitRepository rows;
    private final AssignmentRule assignmentRule;
    private final DeadlineRule rule;
    private final Periods periods;
    private final Desk desk;

    Visits(VisitRepository rows, AssignmentRule assignmentRule, DeadlineRule rule, Periods periods, Desk desk) {
        this.rows = rows;
        this.assignmentRule = assignmentRule;
        this.rule = rule;
        this.periods = periods;
        this.desk = desk;
    }

    void begin(Appraisal appraisal, Step step, Instant now) {
        rows.save(new Visit(
                appraisal, step, now, assignmentRule.of(appraisal, step), rule.of(step, period(appraisal), now)));
    }

    List<Visit> openInPeriod(long periodId) {
        return rows.openInPeriod(periodId, Limit.unlimited());
    }

    Assignment assignment(Appraisal appraisal, Step step) {
        return appraisal.getStep() == step ? desk.visit(appraisal).assignment() : assignmentRule.of(appraisal, step);
    }

    Deadline deadline(Appraisal appraisal, Step step) {
        return appraisal.getStep() == step
                ? desk.visit(appraisal).deadline()
                : rule.of(step, period(appraisal), desk.now());
    }

    private AppraisalPeriod period(Appraisal appraisal) {
        return periods.find(appraisal.getPeriodId()).orElseThrow();
    }
}

package org.kaohe.web.pages;

import java.util.List;
import org.kaohe.appraisal.OpenTask;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.kaohe.period.Progress;
import org.kaohe.process.TaskLinks;
import org.kaohe.process.TaskLinks.PeriodTask;
import org.springframework.stereotype.Component;

/** HR's look at the periods. */
@Component
class RunningPeriods {

    private static final int SHOWN_PERIODS = 12;
    private static final int SHOWN_TASKS = 20;

    private final Periods periods;
    private final Worklists worklists;
    private final TaskLinks links;

    RunningPeriods(Periods periods, Worklists worklists, TaskLinks links) {
        this.periods = periods;
        this.worklists = worklists;
        this.links = links;
    }

    /** A period with how far it has come. */
    record Standing(AppraisalPeriod period, Progress progress) {}

    /** A step of a period that waits for this viewer. */
    record PeriodStep(AppraisalPeriod period, PeriodTask task) {}

    List<Standing> latest() {
        return periods.all().stream()
                .limit(SHOWN_PERIODS)
                .map(period -> new Standing(period, periods.progress(period.getId())))
                .toList();
    }

    List<PeriodStep> waitingFor(String person) {
        return links.openPeriodTasks(person).stream()
                .flatMap(task -> periods.findByCode(task.period()).map(period -> new PeriodStep(period, task)).stream())
                .toList();
    }

    /** What has to be done first in all open periods. */
    List<OpenTask> mostUrgent() {
        return worklists.mostUrgent(SHOWN_TASKS);
    }
}

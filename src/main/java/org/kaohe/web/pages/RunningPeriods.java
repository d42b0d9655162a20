package org.kaohe.web.pages;

import java.util.List;
import java.util.Map;
import org.kaohe.appraisal.OpenTask;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.kaohe.period.Progress;
import org.springframework.stereotype.Component;

/** HR's look at the periods. */
@Component
class RunningPeriods {

    private static final int SHOWN_PERIODS = 12;
    private static final int SHOWN_TASKS = 20;

    private final Periods periods;
    private final Worklists worklists;

    RunningPeriods(Periods periods, Worklists worklists) {
        this.periods = periods;
        this.worklists = worklists;
    }

    /** A period with how far it has come. */
    record Standing(AppraisalPeriod period, Progress progress) {}

    /** A step of a period that waits for this viewer. */
    record PeriodTask(AppraisalPeriod period, String link) {}

    List<Standing> latest() {
        return periods.all().stream()
                .limit(SHOWN_PERIODS)
                .map(period -> new Standing(period, periods.progress(period.getId())))
                .toList();
    }

    List<PeriodTask> withTask(Map<String, String> links) {
        return periods.all().stream()
                .filter(period -> links.containsKey(period.getCode()))
                .map(period -> new PeriodTask(period, links.getOrDefault(period.getCode(), HomePage.TASKLIST)))
                .toList();
    }

    /** What has to be done first in all open periods. */
    List<OpenTask> mostUrgent() {
        return worklists.mostUrgent(SHOWN_TASKS);
    }
}

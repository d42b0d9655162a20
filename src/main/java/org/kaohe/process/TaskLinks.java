package org.kaohe.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a person finds their open tasks in Tasklist. */
public interface TaskLinks {

    /**
     * The open tasks this person may work on, their own and those offered to a group of theirs.
     *
     * @return business key (number of the appraisal, code of the period) to the address of the task in Tasklist, such as
     *     {@code /camunda/app/tasklist/default/#/?task=…}
     */
    Map<String, String> openTaskLinks(String user);

    /** Those of them that belong to a period itself, the most urgent first. */
    List<PeriodTask> openPeriodTasks(String user);

    /**
     * One task of a period.
     *
     * @param period code of the period
     * @param step such as {@code ClosePeriod}, called as in {@code notification.period-step.…}
     * @param link the task's address in Tasklist
     */
    record PeriodTask(String period, String step, @Nullable Instant due, String link) {}
}

package org.kaohe.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.workbook.CellProblem;

/**
 * What came of handing a file in.
 *
 * @param schedule what was kept; null when there is a problem, and then nothing has changed
 */
public record HandIn(@Nullable WorkSchedule schedule, List<CellProblem> problems) {

    public HandIn {
        problems = List.copyOf(problems);
    }
}

package org.kaohe.schedule;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;

/**
 * An open appraisal of a month, as whoever looks after its papers sees it.
 *
 * @param asked whether its sheet takes figures from a work schedule
 * @param schedule null while it is missing
 * @param mayHandIn whether the viewer may see it and hand it in
 */
public record Expected(
        Appraisal appraisal, YearMonth month, boolean asked, @Nullable WorkSchedule schedule, boolean mayHandIn) {}

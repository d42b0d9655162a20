package org.kaohe.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a work schedule.
 *
 * @param row from 0
 * @param attendance null where the cell is empty: what another row of the day says
 * @param outing null where the row tells of none
 */
record ScheduleEntry(
        int row,
        LocalDate day,
        @Nullable Attendance attendance,
        @Nullable Outing outing,
        int repairs,
        int reRepairs,
        BigDecimal cost) {

    /** Whether nothing was done: no outing, no repair, no cost. */
    boolean idle() {
        return outing == null && repairs == 0 && reRepairs == 0 && cost.signum() == 0;
    }
}

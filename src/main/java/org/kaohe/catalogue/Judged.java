package org.kaohe.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Who judges a line and where its figures come from, as far as the form says it.
 *
 * @param department which department brings the figures
 * @param schedule what the person's work schedule brings for the line (002, R066)
 * @param period only where it differs from the sheet's
 */
public record Judged(
        @Nullable Words evaluator,
        @Nullable Words dataSource,
        @Nullable Words department,
        @Nullable ScheduleFigure schedule,
        @Nullable FillPeriod period,
        FigureSource figures) {

    /** The file of R071, as a source of figures. */
    public static final Words SCHEDULE = new Words("工作行程表", "Work schedule");

    /** Who brings the line's figures before the superior scores: a department, or the work schedule; null: nobody does. */
    public @Nullable Words bringer() {
        return schedule == null ? department : SCHEDULE;
    }
}

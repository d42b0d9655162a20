package org.kaohe.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Who judges a line and where its figures come from, as far as the form says it.
 *
 * @param department which department brings the figures
 * @param period only where it differs from the sheet's
 */
public record Judged(
        @Nullable Words evaluator,
        @Nullable Words dataSource,
        @Nullable Words department,
        @Nullable FillPeriod period,
        FigureSource figures) {}

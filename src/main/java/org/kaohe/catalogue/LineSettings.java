package org.kaohe.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Direction;
import org.kaohe.scoring.ZeroBase;

/**
 * What a line settles beside weight and method.
 *
 * @param group code of its {@link LineGroup}; none where the sheet has no groups with weights
 * @param share percent of the group's weight; none where the line has a weight of its own
 * @param kpi code of the library entry that the line was picked from
 * @param direction which way the indicator is better by its meaning; none where nothing could mislead
 * @param zero what a zero denominator does here; none where the sheet's setting holds
 * @param upTo points up to which over-achievement counts; none for the weight
 * @param appliesFrom lowest grade of staff that the line is for (002, R117); none for everybody
 * @param reserved whether this is the sheet of somebody below {@code appliesFrom}; no text of a sheet says it
 * @param uncertain whether the transcription is a guess; the note says why
 */
public record LineSettings(
        @Nullable String group,
        @Nullable BigDecimal share,
        @Nullable String kpi,
        @Nullable Direction direction,
        @Nullable ZeroBase zero,
        @Nullable BigDecimal upTo,
        @Nullable String appliesFrom,
        boolean reserved,
        boolean uncertain) {

    /** The same for somebody whom the line is not for. */
    LineSettings reserve() {
        return new LineSettings(group, share, kpi, direction, zero, upTo, appliesFrom, true, uncertain);
    }
}

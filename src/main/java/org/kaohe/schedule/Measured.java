package org.kaohe.schedule;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.catalogue.ScheduleFigure;

/**
 * What a work schedule measures in a month.
 *
 * @param daysPresent working days present, half days as 0.5
 * @param daysDue working days on which the person had to be present
 * @param hours in the field, counted by R070
 * @param cost yuan
 * @param through the last day that it tells of
 */
@Embeddable
public record Measured(
        BigDecimal daysPresent,
        int daysDue,
        BigDecimal hours,
        int repairs,
        int reRepairs,
        BigDecimal cost,
        LocalDate through) {

    /** The values of the figure's inputs, in their order. */
    public List<BigDecimal> of(ScheduleFigure figure) {
        return switch (figure) {
            case ATTENDANCE -> List.of(plain(daysPresent), BigDecimal.valueOf(daysDue));
            case FIELD_HOURS -> List.of(plain(hours));
            case RE_REPAIR -> List.of(BigDecimal.valueOf(reRepairs), BigDecimal.valueOf(repairs));
            case COST -> List.of(plain(cost));
        };
    }

    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

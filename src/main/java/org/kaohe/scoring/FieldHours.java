package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Hours of work outside the house (002, R070): a full day is 7.5 whatever its length, anything shorter at least half an hour. */
public final class FieldHours {

    private static final BigDecimal FULL_DAY = new BigDecimal("7.5");
    private static final BigDecimal LEAST = new BigDecimal("0.5");

    private FieldHours() {}

    /**
     * One trip.
     *
     * @param hours as recorded; not looked at for a full day
     */
    public record Trip(boolean fullDay, BigDecimal hours) {

        public static Trip day() {
            return new Trip(true, FULL_DAY);
        }

        BigDecimal counted() {
            return fullDay ? FULL_DAY : hours.max(LEAST);
        }
    }

    public static BigDecimal of(List<Trip> trips) {
        return trips.stream().map(Trip::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

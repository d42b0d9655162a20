package org.kaohe.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.FieldHours.Trip;

/**
 * One time in the field.
 *
 * @param from minute of the day; null where hours or a full day are given
 * @param to minute of the day after {@code from}, 1440 at most
 * @param hours as given, or from the times, then rounded half up to two decimals; null for a full day
 */
record Outing(@Nullable Integer from, @Nullable Integer to, @Nullable BigDecimal hours) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    static Outing day() {
        return new Outing(null, null, null);
    }

    static Outing between(int from, int to) {
        return new Outing(from, to, BigDecimal.valueOf(to - from).divide(MINUTES, 2, RoundingMode.HALF_UP));
    }

    static Outing lasting(BigDecimal hours) {
        return new Outing(null, null, hours);
    }

    boolean isFullDay() {
        return hours == null;
    }

    Trip trip() {
        return hours == null ? Trip.day() : new Trip(false, hours);
    }

    boolean overlaps(Outing other) {
        return from != null
                && to != null
                && other.from != null
                && other.to != null
                && from < other.to
                && other.from < to;
    }
}

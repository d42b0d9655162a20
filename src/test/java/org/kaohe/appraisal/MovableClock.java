package org.kaohe.appraisal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Instant now = at(2026, 11, 23, 9);

    static Instant at(int year, int month, int day, int hour) {
        return LocalDate.of(year, month, day)
                .atTime(LocalTime.of(hour, 0))
                .atZone(SHANGHAI)
                .toInstant();
    }

    public void set(Instant moment) {
        now = moment;
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}

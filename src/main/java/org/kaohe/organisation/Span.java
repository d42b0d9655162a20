package org.kaohe.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A superior from a day on and, if it ended, no longer on {@code until} (half-open). */
record Span(String superior, LocalDate from, @Nullable LocalDate until) {

    boolean isOpen() {
        return until == null;
    }

    Span endingOn(LocalDate day) {
        return new Span(superior, from, day);
    }

    /** The part of this span inside the given days; null when they do not meet. */
    @Nullable
    Span within(LocalDate start, @Nullable LocalDate end) {
        LocalDate first = from.isAfter(start) ? from : start;
        LocalDate last = earlier(until, end);
        return last == null || first.isBefore(last) ? new Span(superior, first, last) : null;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}

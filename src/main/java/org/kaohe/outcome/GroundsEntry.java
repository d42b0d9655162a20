package org.kaohe.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which ground, whether a protected status was found, and the last day of work; null is as before. */
public record GroundsEntry(
        @Nullable DismissalRoute route, @Nullable Protection protection, @Nullable LocalDate effectiveOn) {

    boolean isEmpty() {
        return route == null && protection == null && effectiveOn == null;
    }
}

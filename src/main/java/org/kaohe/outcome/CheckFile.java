package org.kaohe.outcome;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A check date of an improvement plan, and what the superior found; null before. */
public record CheckFile(
        int place,
        LocalDate dueOn,
        @Nullable Boolean onTrack,
        @Nullable String note,
        @Nullable String actor,
        @Nullable Instant at) {}

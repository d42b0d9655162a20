package org.kaohe.appraisal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry into a step: who it was given to, its deadline, and how it ended. */
public record StepVisit(
        int entry,
        Step step,
        int round,
        Instant enteredAt,
        Assignment assignment,
        Deadline deadline,
        @Nullable String extensionReason,
        @Nullable String extendedBy,
        @Nullable Instant completedAt,
        @Nullable String completedBy) {}

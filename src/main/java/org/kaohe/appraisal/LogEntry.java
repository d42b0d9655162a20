package org.kaohe.appraisal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an appraisal's history; {@code messageKey} with {@code args} is its text.
 *
 * @param sequence 1, 2, 3 … within the appraisal, without gaps
 * @param actor null where the system acted by itself
 * @param step the step it happened at; null between steps
 */
public record LogEntry(
        int sequence,
        Instant at,
        @Nullable String actor,
        LogKind kind,
        @Nullable Step step,
        int round,
        String messageKey,
        List<String> args) {}

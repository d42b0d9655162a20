package org.kaohe.outcome;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history; {@code messageKey} with {@code args} is its text.
 *
 * @param actor null where the system acted by itself
 */
public record CaseLogEntry(
        int sequence,
        Instant at,
        @Nullable String actor,
        CaseLogKind kind,
        @Nullable CaseStep step,
        String messageKey,
        List<String> args) {}

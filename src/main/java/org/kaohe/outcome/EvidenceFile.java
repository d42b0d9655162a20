package org.kaohe.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One recorded item of evidence.
 *
 * @param round of the terms that lay on the table when it was recorded
 */
public record EvidenceFile(
        EvidenceItem item,
        int round,
        String text,
        String reference,
        LocalDate dated,
        @Nullable BigDecimal amount,
        String recordedBy,
        Instant recordedAt) {}

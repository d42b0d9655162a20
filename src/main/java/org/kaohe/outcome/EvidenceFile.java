package org.kaohe.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One recorded item of evidence. */
public record EvidenceFile(
        EvidenceItem item,
        String text,
        String reference,
        LocalDate dated,
        @Nullable BigDecimal amount,
        String recordedBy,
        Instant recordedAt) {}

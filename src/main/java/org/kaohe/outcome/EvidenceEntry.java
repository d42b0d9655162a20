package org.kaohe.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item of evidence as HR brings it. */
public record EvidenceEntry(
        @Nullable EvidenceItem item,
        @Nullable String text,
        @Nullable String reference,
        @Nullable LocalDate dated,
        @Nullable BigDecimal amount) {}

package org.kaohe.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Terms as HR drafts them. */
public record TermsDraft(
        Terms terms, @Nullable LocalDate effectiveOn, @Nullable Verdict renewal, @Nullable String text) {}

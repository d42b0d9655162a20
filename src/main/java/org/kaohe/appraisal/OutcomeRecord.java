package org.kaohe.appraisal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What HR records when an outcome takes effect; {@code reference} names the paper it rests on. */
public record OutcomeRecord(@Nullable LocalDate effectiveOn, @Nullable String details, @Nullable String reference) {}

package org.kaohe.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an outcome changes about a person; null is unchanged. */
public record PersonChange(
        @Nullable String position,
        @Nullable String grade,
        @Nullable Stage stage,
        @Nullable LocalDate contractEnd,
        @Nullable BigDecimal bonusBase) {}

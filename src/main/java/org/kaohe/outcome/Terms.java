package org.kaohe.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a case changes; null means unchanged. Amounts in yuan with two decimals, a month each. */
public record Terms(
        @Nullable String position,
        @Nullable String grade,
        @Nullable BigDecimal payFrom,
        @Nullable BigDecimal payTo,
        @Nullable BigDecimal bonusBase,
        @Nullable LocalDate contractEnd) {}

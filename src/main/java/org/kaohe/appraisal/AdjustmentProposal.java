package org.kaohe.appraisal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Plus or minus points outside the 100 that a superior proposes, signed, with the reason (002, R119–R121). */
public record AdjustmentProposal(@Nullable BigDecimal points, @Nullable String reason) {}

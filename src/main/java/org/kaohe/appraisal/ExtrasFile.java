package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for outside the 100 points in one round, and what became of it (002, R119–R123).
 *
 * @param points signed; as the department head filed them, where that differs from the proposal
 */
public record ExtrasFile(int round, @Nullable Adjustment adjustment, @Nullable Veto veto) {

    /** @param endorsed null while the head has not answered, or where no head had to */
    public record Adjustment(
            BigDecimal points,
            String reason,
            String proposedBy,
            Instant proposedAt,
            @Nullable Boolean endorsed,
            @Nullable String endorsedBy,
            @Nullable String endorseReason,
            @Nullable Boolean approved,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason) {}

    public record Veto(
            String reason,
            String requestedBy,
            Instant requestedAt,
            @Nullable Boolean approved,
            @Nullable VetoScope scope,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason) {}
}

package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for outside the 100 points in one round, and what became of it (002, R119–R123).
 */
public record ExtrasFile(int round, @Nullable Adjustment adjustment, @Nullable Veto veto) {

    /**
     * @param points signed; as the department head filed them, otherwise as proposed
     * @param proposed as the superior proposed them; null where the head changed them before both figures were kept
     * @param endorsed null while the head has not answered, or where no head had to
     */
    public record Adjustment(
            BigDecimal points,
            @Nullable BigDecimal proposed,
            String reason,
            String proposedBy,
            Instant proposedAt,
            @Nullable Boolean endorsed,
            @Nullable String endorsedBy,
            @Nullable Instant endorsedAt,
            @Nullable String endorseReason,
            @Nullable Boolean approved,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason) {

        /** Whether the head filed other points than the superior proposed. */
        public boolean changed() {
            return proposed != null && proposed.compareTo(points) != 0;
        }
    }

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

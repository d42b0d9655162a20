package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plus or minus points on their way from the superior over the department head to the general manager (002, R119). */
@Embeddable
class Adjustment {

    private BigDecimal points;

    @Column(name = "proposed_points")
    private @Nullable BigDecimal proposed;

    @Column(name = "adjustment_reason")
    private String reason;

    private String proposedBy;
    private Instant proposedAt;
    private @Nullable Boolean endorsed;
    private @Nullable String endorsedBy;
    private @Nullable Instant endorsedAt;
    private @Nullable String endorseReason;

    @Column(name = "adjustment_approved")
    private @Nullable Boolean approved;

    @Column(name = "adjustment_decided_by")
    private @Nullable String decidedBy;

    @Column(name = "adjustment_decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "adjustment_decision")
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    Adjustment() {}

    Adjustment(BigDecimal points, String reason, String proposedBy, Instant proposedAt) {
        this.points = points;
        this.proposed = points;
        this.reason = reason;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** Everybody who had a hand in it. */
    Stream<String> people() {
        return Stream.of(proposedBy, endorsedBy, decidedBy).filter(Objects::nonNull);
    }

    /** The proposed points stay beside the filed ones. */
    void endorse(boolean yes, BigDecimal filed, @Nullable String why, String head, Instant now) {
        points = yes ? filed : points;
        endorsed = yes;
        endorsedBy = head;
        endorsedAt = now;
        endorseReason = why;
    }

    void decide(boolean yes, @Nullable String why, String actor, Instant now) {
        approved = yes;
        decision = why;
        decidedBy = actor;
        decidedAt = now;
    }

    BigDecimal points() {
        return points;
    }

    /** Still on its way to the general manager: not turned down by the head. */
    boolean filed() {
        return !Boolean.FALSE.equals(endorsed);
    }

    boolean approved() {
        return Boolean.TRUE.equals(approved);
    }

    ExtrasFile.Adjustment view() {
        return new ExtrasFile.Adjustment(
                points,
                proposed,
                reason,
                proposedBy,
                proposedAt,
                endorsed,
                endorsedBy,
                endorsedAt,
                endorseReason,
                approved,
                decidedBy,
                decidedAt,
                decision);
    }
}

package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A veto asked for by the superior or HR and decided by the general manager (002, R122, R123). */
@Embeddable
class Veto {

    @Column(name = "veto_reason")
    private String reason;

    @Column(name = "veto_requested_by")
    private String requestedBy;

    @Column(name = "veto_requested_at")
    private Instant requestedAt;

    @Column(name = "veto_approved")
    private @Nullable Boolean approved;

    @Enumerated(EnumType.STRING)
    @Column(name = "veto_scope")
    private @Nullable VetoScope scope;

    @Column(name = "veto_decided_by")
    private @Nullable String decidedBy;

    @Column(name = "veto_decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "veto_decision")
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    Veto() {}

    Veto(String reason, String requestedBy, Instant requestedAt) {
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    void decide(boolean yes, @Nullable VetoScope period, @Nullable String why, String actor, Instant now) {
        approved = yes;
        scope = yes ? period : null;
        decision = why;
        decidedBy = actor;
        decidedAt = now;
    }

    boolean approved() {
        return Boolean.TRUE.equals(approved);
    }

    @Nullable
    VetoScope scope() {
        return scope;
    }

    Stream<String> people() {
        return Stream.of(requestedBy, decidedBy).filter(Objects::nonNull);
    }

    ExtrasFile.Veto view() {
        return new ExtrasFile.Veto(reason, requestedBy, requestedAt, approved, scope, decidedBy, decidedAt, decision);
    }
}

package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the appraised person did with the result, or who witnessed that nothing was done. */
@Entity
@Table(name = "appraisal_signature")
class SignatureRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_signature_seq")
    @SequenceGenerator(name = "appraisal_signature_seq", sequenceName = "appraisal_signature_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    @Enumerated(EnumType.STRING)
    private SignatureKind kind;

    private int round;
    private @Nullable String actor;

    @Column(name = "signed_at")
    private Instant at;

    private @Nullable String witness;
    private @Nullable Integer days;
    private @Nullable String grounds;
    private @Nullable String contested;

    /** JSON by the line's code; null in objections that were kept with one text for all lines. */
    @Column(length = 100_000)
    private @Nullable String lineGrounds;

    private @Nullable Boolean answerSentBack;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    SignatureRow() {}

    private SignatureRow(Appraisal appraisal, SignatureKind kind, @Nullable String actor, Instant at) {
        this.appraisal = appraisal;
        this.kind = kind;
        this.round = appraisal.getRound();
        this.actor = actor;
        this.at = at;
    }

    static SignatureRow signed(Appraisal appraisal, String actor, Instant at) {
        return new SignatureRow(appraisal, SignatureKind.SIGNED, actor, at);
    }

    static SignatureRow objected(
            Appraisal appraisal,
            String actor,
            Instant at,
            @Nullable String grounds,
            String lineGrounds,
            Set<String> contested) {
        SignatureRow row = new SignatureRow(appraisal, SignatureKind.OBJECTED, actor, at);
        row.grounds = grounds;
        row.lineGrounds = lineGrounds;
        row.contested = String.join(",", new TreeSet<>(contested));
        return row;
    }

    static SignatureRow refused(Appraisal appraisal, String actor, Instant at, String witness) {
        SignatureRow row = new SignatureRow(appraisal, SignatureKind.REFUSED, actor, at);
        row.witness = witness;
        return row;
    }

    static SignatureRow lapsed(Appraisal appraisal, Instant at, int days) {
        SignatureRow row = new SignatureRow(appraisal, SignatureKind.LAPSED, null, at);
        row.days = days;
        return row;
    }

    void answer(boolean sentBack, String reason, String by, Instant now) {
        answerSentBack = sentBack;
        answer = reason;
        answeredBy = by;
        answeredAt = now;
    }

    boolean isObjection() {
        return kind == SignatureKind.OBJECTED;
    }

    /** Codes of the lines objected to; empty when the whole result is meant. */
    Set<String> contested() {
        return contested == null || contested.isEmpty() ? Set.of() : new TreeSet<>(List.of(contested.split(",")));
    }

    boolean awaitsAnswer() {
        return kind == SignatureKind.OBJECTED && answeredAt == null;
    }

    SignatureFile view(Json json) {
        return new SignatureFile(
                kind,
                round,
                actor,
                at,
                witness,
                days,
                grounds,
                List.copyOf(contested()),
                lineGrounds == null ? Map.of() : json.byKey(lineGrounds),
                answerSentBack,
                answeredBy,
                answeredAt,
                answer);
    }
}

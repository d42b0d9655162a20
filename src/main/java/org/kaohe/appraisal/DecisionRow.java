package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The proposal, HR's decision and the record of its effect. */
@Entity
@Table(name = "appraisal_decision")
class DecisionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_decision_seq")
    @SequenceGenerator(name = "appraisal_decision_seq", sequenceName = "appraisal_decision_seq", allocationSize = 50)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome proposed;

    private @Nullable String proposalReasons;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @Column(name = "effective_on")
    private @Nullable LocalDate effectiveOn;

    private @Nullable String details;

    @Column(name = "reference_text")
    private @Nullable String reference;

    private @Nullable String recordedBy;
    private @Nullable Instant recordedAt;
    private @Nullable String caseNumber;

    @SuppressWarnings("NullAway.Init")
    DecisionRow() {}

    DecisionRow(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    void propose(Outcome proposal, String reasons) {
        proposed = proposal;
        proposalReasons = reasons;
    }

    void decide(Outcome decision, @Nullable String why, String actor, Instant now) {
        outcome = decision;
        reason = why;
        decidedBy = actor;
        decidedAt = now;
    }

    void record(OutcomeRecord followUp, String actor, Instant now) {
        effectiveOn = followUp.effectiveOn();
        details = followUp.details();
        reference = followUp.reference();
        recordedBy = actor;
        recordedAt = now;
    }

    void carriedOutBy(String number) {
        caseNumber = number;
    }

    @Nullable
    Outcome proposed() {
        return proposed;
    }

    DecisionFile view(Json json) {
        OutcomeRecord followUp =
                effectiveOn == null || details == null ? null : new OutcomeRecord(effectiveOn, details, reference);
        List<String> reasons = proposalReasons == null ? List.of() : json.texts(proposalReasons);
        return new DecisionFile(
                proposed, reasons, outcome, decidedBy, decidedAt, reason, followUp, recordedBy, recordedAt, caseNumber);
    }
}

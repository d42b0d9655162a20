package org.kaohe.outcome;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One recorded item of evidence; written once. */
@Entity
@Table(name = "outcome_evidence")
class EvidenceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_evidence_seq")
    @SequenceGenerator(name = "outcome_evidence_seq", sequenceName = "outcome_evidence_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private OutcomeCase outcomeCase;

    @Enumerated(EnumType.STRING)
    private EvidenceItem item;

    private int round;

    private String details;

    @Column(name = "reference_text")
    private String reference;

    private LocalDate dated;
    private @Nullable BigDecimal amount;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    EvidenceRow() {}

    EvidenceRow(OutcomeCase outcomeCase, EvidenceFile file) {
        this.outcomeCase = outcomeCase;
        this.item = file.item();
        this.round = file.round();
        this.details = file.text();
        this.reference = file.reference();
        this.dated = file.dated();
        this.amount = file.amount();
        this.recordedBy = file.recordedBy();
        this.recordedAt = file.recordedAt();
    }

    EvidenceFile view() {
        return new EvidenceFile(item, round, details, reference, dated, amount, recordedBy, recordedAt);
    }
}

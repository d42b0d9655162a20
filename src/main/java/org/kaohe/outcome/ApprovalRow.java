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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link of the chain, signed or refused; written once. */
@Entity
@Table(name = "outcome_approval")
class ApprovalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_approval_seq")
    @SequenceGenerator(name = "outcome_approval_seq", sequenceName = "outcome_approval_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private OutcomeCase outcomeCase;

    @Enumerated(EnumType.STRING)
    private CaseStep link;

    private int round;
    private String actor;

    @Column(name = "answered_at")
    private Instant at;

    private boolean approved;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    ApprovalRow() {}

    ApprovalRow(OutcomeCase outcomeCase, ApprovalFile file) {
        this.outcomeCase = outcomeCase;
        this.link = file.link();
        this.round = file.round();
        this.actor = file.actor();
        this.at = file.at();
        this.approved = file.approved();
        this.reason = file.reason();
    }

    ApprovalFile view() {
        return new ApprovalFile(link, round, actor, at, approved, reason);
    }
}

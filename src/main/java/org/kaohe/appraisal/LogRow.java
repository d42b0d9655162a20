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
import org.jspecify.annotations.Nullable;

/** One line of an appraisal's history; written once. */
@Entity
@Table(name = "appraisal_log")
class LogRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_log_seq")
    @SequenceGenerator(name = "appraisal_log_seq", sequenceName = "appraisal_log_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    private int sequence;

    @Column(name = "logged_at")
    private Instant at;

    private @Nullable String actor;

    @Enumerated(EnumType.STRING)
    private LogKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Step step;

    private int round;
    private String args;

    @SuppressWarnings("NullAway.Init")
    LogRow() {}

    LogRow(Appraisal appraisal, Instant at, @Nullable String actor, LogKind kind, @Nullable Step step, String args) {
        this.appraisal = appraisal;
        this.sequence = appraisal.nextLogSequence();
        this.at = at;
        this.actor = actor;
        this.kind = kind;
        this.step = step;
        this.round = appraisal.getRound();
        this.args = args;
    }

    LogEntry view(Json json) {
        return new LogEntry(sequence, at, actor, kind, step, round, kind.messageKey(), json.texts(args));
    }
}

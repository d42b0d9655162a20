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
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a case's history; written once. */
@Entity
@Table(name = "outcome_log")
class CaseLogRow {

    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_log_seq")
    @SequenceGenerator(name = "outcome_log_seq", sequenceName = "outcome_log_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private OutcomeCase outcomeCase;

    private int sequence;

    @Column(name = "logged_at")
    private Instant at;

    private @Nullable String actor;

    @Enumerated(EnumType.STRING)
    private CaseLogKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseStep step;

    private String args;

    @SuppressWarnings("NullAway.Init")
    CaseLogRow() {}

    CaseLogRow(
            OutcomeCase outcomeCase,
            Instant at,
            @Nullable String actor,
            CaseLogKind kind,
            @Nullable CaseStep step,
            List<String> args) {
        this.outcomeCase = outcomeCase;
        this.sequence = outcomeCase.nextLogSequence();
        this.at = at;
        this.actor = actor;
        this.kind = kind;
        this.step = step;
        this.args = args.stream().map(CaseLogRow::clean).collect(Collectors.joining(SEPARATOR));
    }

    private static String clean(String arg) {
        return arg.replace(SEPARATOR, " ").replace("\u0000", " ");
    }

    CaseLogEntry view() {
        List<String> all = args.isEmpty() ? List.of() : List.of(args.split(SEPARATOR, -1));
        return new CaseLogEntry(sequence, at, actor, kind, step, kind.messageKey(), all);
    }
}

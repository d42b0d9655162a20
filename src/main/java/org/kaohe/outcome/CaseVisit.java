package org.kaohe.outcome;

import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Assignment;
import org.kaohe.appraisal.Deadline;
import org.kaohe.organisation.Role;

/** One entry into a step of a case. */
@Entity
@Table(name = "outcome_visit")
class CaseVisit {

    private static final String SEPARATOR = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_visit_seq")
    @SequenceGenerator(name = "outcome_visit_seq", sequenceName = "outcome_visit_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private OutcomeCase outcomeCase;

    private int entry;

    @Enumerated(EnumType.STRING)
    private CaseStep step;

    private Instant enteredAt;
    private @Nullable String assignee;

    @Enumerated(EnumType.STRING)
    private @Nullable Role groupRole;

    private String added;

    @Embedded
    private Deadline deadline;

    private @Nullable LocalDate remindedOn;
    private @Nullable Instant escalatedAt;
    private @Nullable Instant completedAt;

    @SuppressWarnings("NullAway.Init")
    CaseVisit() {}

    CaseVisit(OutcomeCase outcomeCase, CaseStep step, Instant now, Assignment assignment, Deadline deadline) {
        this.outcomeCase = outcomeCase;
        this.entry = outcomeCase.progress().entry();
        this.step = step;
        this.enteredAt = now;
        this.assignee = assignment.person();
        this.groupRole = assignment.group();
        this.added = String.join(SEPARATOR, assignment.added());
        this.deadline = deadline;
    }

    void complete(Instant now) {
        completedAt = now;
    }

    /** Once a day at most, so that a repeated job does not tell twice. */
    boolean remind(LocalDate today) {
        boolean first = !today.equals(remindedOn);
        remindedOn = today;
        return first;
    }

    boolean escalate(Instant now) {
        boolean first = escalatedAt == null;
        escalatedAt = first ? now : escalatedAt;
        return first;
    }

    void add(String superior) {
        added = added.isEmpty() ? superior : added + SEPARATOR + superior;
    }

    Assignment assignment() {
        return new Assignment(assignee, groupRole, added.isEmpty() ? List.of() : List.of(added.split(SEPARATOR)));
    }

    Deadline deadline() {
        return deadline;
    }

    OutcomeCase outcomeCase() {
        return outcomeCase;
    }

    OpenCaseTask task() {
        return new OpenCaseTask(
                outcomeCase.getNumber(),
                outcomeCase.getKind(),
                outcomeCase.getPersonNumber(),
                step,
                enteredAt,
                deadline.due(),
                assignment());
    }
}

package org.kaohe.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;

/** One entry into a step. Entering the same step again, after something was sent back, is another visit. */
@Entity
@Table(name = "appraisal_visit")
class Visit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_visit_seq")
    @SequenceGenerator(name = "appraisal_visit_seq", sequenceName = "appraisal_visit_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    private int entry;

    @Enumerated(EnumType.STRING)
    private Step step;

    private int round;
    private Instant enteredAt;
    private @Nullable String assignee;

    @Enumerated(EnumType.STRING)
    private @Nullable Role groupRole;

    @ElementCollection
    @CollectionTable(name = "appraisal_added", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "place")
    @Column(name = "person_number")
    @BatchSize(size = 100)
    private List<String> added = new ArrayList<>();

    @Embedded
    private Deadline deadline;

    private @Nullable LocalDate remindedOn;
    private @Nullable Instant escalatedAt;
    private @Nullable Instant hrInformedAt;
    private @Nullable String extendedBy;
    private @Nullable String extensionReason;
    private @Nullable Instant completedAt;
    private @Nullable String completedBy;

    @SuppressWarnings("NullAway.Init")
    Visit() {}

    Visit(Appraisal appraisal, Step step, Instant enteredAt, Assignment assignment, Deadline deadline) {
        this.appraisal = appraisal;
        this.entry = appraisal.progress().entry();
        this.step = step;
        this.round = appraisal.getRound();
        this.enteredAt = enteredAt;
        this.assignee = assignment.person();
        this.groupRole = assignment.group();
        this.added.addAll(assignment.added());
        this.deadline = deadline;
    }

    void complete(@Nullable String actor, Instant now) {
        completedAt = now;
        completedBy = actor;
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

    boolean informHr(Instant now) {
        boolean first = hrInformedAt == null;
        hrInformedAt = first ? now : hrInformedAt;
        return first;
    }

    void add(String superior) {
        added.add(superior);
    }

    /** Reminder and escalation start anew; a superior already added stays. */
    void extend(Deadline later, String actor, String reason) {
        deadline = later;
        extendedBy = actor;
        extensionReason = reason;
        remindedOn = null;
        escalatedAt = null;
        hrInformedAt = null;
    }

    Appraisal appraisal() {
        return appraisal;
    }

    Step step() {
        return step;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Assignment assignment() {
        return new Assignment(assignee, groupRole, List.copyOf(added));
    }

    Deadline deadline() {
        return deadline;
    }

    StepVisit view() {
        return new StepVisit(
                entry,
                step,
                round,
                enteredAt,
                assignment(),
                deadline,
                extensionReason,
                extendedBy,
                completedAt,
                completedBy);
    }

    OpenTask task() {
        return new OpenTask(
                appraisal.getNumber(),
                appraisal.getPersonNumber(),
                step,
                round,
                enteredAt,
                deadline.due(),
                assignment());
    }
}

package org.kaohe.appraisal;

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
import org.jspecify.annotations.Nullable;

/** One recorded part of the interview of one round. */
@Entity
@Table(name = "appraisal_interview")
class InterviewRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_interview_seq")
    @SequenceGenerator(name = "appraisal_interview_seq", sequenceName = "appraisal_interview_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    @Enumerated(EnumType.STRING)
    private InterviewPart part;

    private int round;
    private String recordedBy;
    private Instant recordedAt;
    private LocalDate heldOn;
    private @Nullable String place;
    private boolean attended;
    private @Nullable String witness;
    private @Nullable String strengths;
    private @Nullable String improvements;
    private @Nullable String goals;
    private @Nullable String opinion;

    @SuppressWarnings("NullAway.Init")
    InterviewRow() {}

    InterviewRow(
            Appraisal appraisal,
            InterviewPart part,
            String recordedBy,
            Instant recordedAt,
            LocalDate heldOn,
            InterviewNotes notes) {
        this.appraisal = appraisal;
        this.part = part;
        this.round = appraisal.getRound();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.heldOn = heldOn;
        this.place = notes.place();
        this.attended = notes.attended();
        this.witness = notes.witness();
        this.strengths = notes.strengths();
        this.improvements = notes.improvements();
        this.goals = notes.goals();
        this.opinion = notes.opinion();
    }

    InterviewPart part() {
        return part;
    }

    InterviewFile view() {
        return new InterviewFile(
                part,
                round,
                recordedBy,
                recordedAt,
                new InterviewNotes(heldOn, place, attended, witness, strengths, improvements, goals, opinion));
    }
}

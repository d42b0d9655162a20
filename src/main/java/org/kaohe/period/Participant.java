package org.kaohe.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person in a period, taking part or not, once for every position segment. */
@Entity
public class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participant_seq")
    @SequenceGenerator(name = "participant_seq", sequenceName = "participant_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private long periodId;

    private String personNumber;

    private String departmentCode;

    private String segment;

    private @Nullable Long sheetVersionId;

    @Enumerated(EnumType.STRING)
    private ParticipantState state = ParticipantState.SELECTED;

    private @Nullable String reasonKey;

    private @Nullable String reasonArgs;

    @Column(name = "chunk_no")
    private int chunk;

    private @Nullable String appraisalNumber;

    private @Nullable Instant doneAt;

    private @Nullable LocalDate positionFrom;

    private boolean cancelled;

    @SuppressWarnings("NullAway.Init")
    Participant() {}

    Participant(long periodId, Candidate candidate) {
        this.periodId = periodId;
        this.personNumber = candidate.person().getNumber();
        this.segment = candidate.person().getPositionCode();
        this.departmentCode = candidate.person().getDepartmentCode();
    }

    /** Takes over what selection found, null meaning nobody; an exclusion by hand is never undone. */
    void judge(@Nullable Candidate candidate, Optional<Reason> against) {
        if (state == ParticipantState.EXCLUDED && Reason.BY_HAND.equals(reasonKey)) {
            return;
        }
        if (candidate != null) {
            departmentCode = candidate.person().getDepartmentCode();
            sheetVersionId = candidate.sheetVersionId();
        }
        state = against.isPresent() ? ParticipantState.EXCLUDED : ParticipantState.SELECTED;
        if (against.isPresent() || !isPutBack()) {
            explain(against.orElse(null));
        }
    }

    /** Takes part after all, even after an exclusion by hand. */
    void join(Candidate candidate, int ownChunk, @Nullable LocalDate changedOn) {
        departmentCode = candidate.person().getDepartmentCode();
        sheetVersionId = candidate.sheetVersionId();
        state = ParticipantState.SELECTED;
        chunk = ownChunk;
        positionFrom = changedOn;
        cancelled = false;
        explain(null);
    }

    /** As {@link #join}, remembering why; an appraisal that was cancelled is no longer the participant's. */
    void putBack(Candidate candidate, int ownChunk, Reason why) {
        join(candidate, ownChunk, positionFrom);
        appraisalNumber = null;
        doneAt = null;
        explain(why);
    }

    private boolean isPutBack() {
        return Reason.PUT_BACK.equals(reasonKey) || Reason.PUT_BACK_ANEW.equals(reasonKey);
    }

    void exclude(Reason reason) {
        state = ParticipantState.EXCLUDED;
        explain(reason);
    }

    void putInChunk(int number) {
        chunk = number;
    }

    void opened(String appraisal) {
        if (state == ParticipantState.OPENED && appraisal.equals(appraisalNumber)) {
            return;
        }
        if (state != ParticipantState.SELECTED) {
            throw new IllegalStateException(
                    personNumber + " is " + state + " with " + appraisalNumber + "; not opened as " + appraisal);
        }
        state = ParticipantState.OPENED;
        appraisalNumber = appraisal;
        if (!isPutBack()) {
            explain(null);
        }
    }

    /** Ignored unless the participant still waits to be opened: a late failure never undoes an opening. */
    void failed(Reason reason) {
        if (state == ParticipantState.SELECTED) {
            state = ParticipantState.FAILED;
            explain(reason);
        }
    }

    void retry() {
        state = ParticipantState.SELECTED;
        explain(null);
    }

    void done(Instant now) {
        if (state != ParticipantState.OPENED) {
            throw new IllegalStateException(personNumber + " is " + state + ": there is nothing to be done with");
        }
        if (doneAt == null) {
            doneAt = now;
        }
    }

    void cancelled() {
        cancelled = true;
    }

    private void explain(@Nullable Reason reason) {
        reasonKey = reason == null ? null : reason.key();
        reasonArgs = reason == null ? null : reason.storedArgs();
    }

    public long getId() {
        return Objects.requireNonNull(id);
    }

    public long getPeriodId() {
        return periodId;
    }

    public String getPersonNumber() {
        return personNumber;
    }

    /** The department on the day of selection. */
    public String getDepartmentCode() {
        return departmentCode;
    }

    /** The position code this appraisal is about. */
    public String getSegment() {
        return segment;
    }

    /** The sheet version published for the position when the period was selected or confirmed; null without one. */
    public @Nullable Long getSheetVersionId() {
        return sheetVersionId;
    }

    public ParticipantState getState() {
        return state;
    }

    /** Message key of why somebody is excluded, failed or was put back; null otherwise. */
    public @Nullable String getReasonKey() {
        return reasonKey;
    }

    /** What the reason mentions; a failure's or HR's own words are the first. */
    public List<String> getReasonArgs() {
        return Reason.readArgs(reasonArgs);
    }

    /** 1 and up once confirmed, 0 before and for the excluded. */
    public int getChunk() {
        return chunk;
    }

    public @Nullable String getAppraisalNumber() {
        return appraisalNumber;
    }

    /** The day from which the position counts; null when it does from the period's first day. */
    public @Nullable LocalDate getPositionFrom() {
        return positionFrom;
    }

    /** Whether the appraisal was cancelled, so that the person may be appraised for the same days again. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** Message key of how far it has come, cancelled and done appraisals told apart from those on their way. */
    public String getStandingKey() {
        String standing = state.name();
        if (cancelled) {
            standing = "cancelled";
        } else if (doneAt != null) {
            standing = "done";
        }
        return "period.participant." + standing.toLowerCase(Locale.ROOT);
    }

    /** When the appraisal was sealed, cancelled ones included. */
    public @Nullable Instant getDoneAt() {
        return doneAt;
    }
}

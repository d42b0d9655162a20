package org.kaohe.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One outcome for one person: what is to change, who signed, on what evidence, and where it stands. Its number is the
 * business key of its process instance. Every change writes a line of history and with it this row, so that its version
 * guards everything below it.
 */
@Entity
public class OutcomeCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_case_seq")
    @SequenceGenerator(name = "outcome_case_seq", sequenceName = "outcome_case_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String number;

    @Embedded
    private CaseOrigin origin;

    @Embedded
    private CaseProgress progress;

    @Embedded
    private @Nullable CaseContent content;

    private @Nullable String processInstanceId;

    private @Nullable Instant sealedAt;

    private @Nullable Long sealedSequence;

    private int logLength;

    @SuppressWarnings("NullAway.Init")
    OutcomeCase() {}

    OutcomeCase(String number, CaseOrigin origin, @Nullable LocalDate endsOn) {
        this.number = number;
        this.origin = origin;
        this.progress = new CaseProgress();
        this.content = new CaseContent(endsOn);
    }

    CaseProgress progress() {
        return progress;
    }

    /** An embedded object without a single value is read back as none at all. */
    CaseContent content() {
        if (content == null) {
            content = new CaseContent();
        }
        return content;
    }

    /** The result that this case rests on, found after it was opened. */
    void link(String appraisal) {
        origin = origin.with(appraisal);
    }

    int nextLogSequence() {
        return ++logLength;
    }

    void bind(String instance) {
        if (processInstanceId != null && !processInstanceId.equals(instance)) {
            throw new IllegalStateException("The case " + number + " already belongs to another process instance");
        }
        processInstanceId = instance;
    }

    void seal(long sequence, Instant now) {
        progress.insistOnEnd();
        sealedSequence = sequence;
        sealedAt = now;
    }

    public String getNumber() {
        return number;
    }

    public OutcomeKind getKind() {
        return origin.kind();
    }

    public String getPersonNumber() {
        return origin.personNumber();
    }

    /** The department the person belonged to when the case was opened. */
    public String getDepartmentCode() {
        return origin.departmentCode();
    }

    /** The appraisal whose result led here; null when HR or a date did. */
    public @Nullable String getAppraisalNumber() {
        return origin.appraisalNumber();
    }

    public String getReason() {
        return origin.reason();
    }

    /** Null when a date opened it. */
    public @Nullable String getOpenedBy() {
        return origin.openedBy();
    }

    public Instant getOpenedAt() {
        return origin.openedAt();
    }

    public CaseState getState() {
        return progress.state();
    }

    /** The step that waits for somebody; null between steps and after the last one. */
    public @Nullable CaseStep getStep() {
        return progress.step();
    }

    /** 1, and one more each time HR lays it before the signers again. */
    public int getRound() {
        return progress.round();
    }

    public @Nullable Instant getEndedAt() {
        return progress.endedAt();
    }

    /** Why it was given up, or the case that goes on in its place. */
    public @Nullable String getClosingReason() {
        return progress.closingReason();
    }

    /** The case that HR opened out of this one. */
    public @Nullable String getNextCase() {
        return content().nextCase();
    }

    public Terms getTerms() {
        return content().terms();
    }

    public @Nullable String getTermsText() {
        return content().termsText();
    }

    public @Nullable LocalDate getEffectiveOn() {
        return content().effectiveOn();
    }

    public @Nullable Verdict getVerdict() {
        return content().verdict();
    }

    public @Nullable DismissalRoute getRoute() {
        return content().route();
    }

    /** Null until HR has checked. */
    public @Nullable Protection getProtection() {
        return content().protection();
    }

    /** Last day of the probation or the contract that this case is about. */
    public @Nullable LocalDate getEndsOn() {
        return content().endsOn();
    }

    public @Nullable String getProcessInstanceId() {
        return processInstanceId;
    }

    public @Nullable Instant getSealedAt() {
        return sealedAt;
    }

    /** The dossier's place in the archive's chain. */
    public @Nullable Long getSealedSequence() {
        return sealedSequence;
    }
}

package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.PeriodKind;

/**
 * One person's appraisal in one period and position segment: what was frozen when it was opened, and where it stands.
 * Its number is the business key of its process instance. Every change writes a line of history and with it this row, so
 * that its version guards everything below it.
 */
@Entity
@Table(name = "appraisal")
public class Appraisal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_seq")
    @SequenceGenerator(name = "appraisal_seq", sequenceName = "appraisal_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String number;

    @Embedded
    private Frozen frozen;

    @Embedded
    private Progress progress;

    @Embedded
    private Result result;

    private @Nullable String processInstanceId;

    private @Nullable String cancelReason;

    private @Nullable String cancelledBy;

    private @Nullable Instant cancelledAt;

    private @Nullable Instant sealedAt;

    private @Nullable Long sealedSequence;

    private int logLength;

    private int amendments;

    @SuppressWarnings("NullAway.Init")
    Appraisal() {}

    Appraisal(String number, Frozen frozen, boolean rated) {
        this.number = number;
        this.frozen = frozen;
        this.progress = new Progress(rated);
        this.result = new Result();
    }

    Progress progress() {
        return progress;
    }

    Result result() {
        return result;
    }

    int nextLogSequence() {
        return ++logLength;
    }

    int nextAmendment() {
        return ++amendments;
    }

    void bind(String instance) {
        if (processInstanceId != null && !processInstanceId.equals(instance)) {
            throw new IllegalStateException("Appraisal " + number + " already belongs to another process instance");
        }
        processInstanceId = instance;
    }

    void cancel(String actor, String reason, Instant now) {
        progress.cancel();
        cancelReason = reason;
        cancelledBy = actor;
        cancelledAt = now;
    }

    void seal(long sequence, Instant now) {
        progress.seal();
        sealedSequence = sequence;
        sealedAt = now;
    }

    public String getNumber() {
        return number;
    }

    public long getPeriodId() {
        return frozen.periodId();
    }

    public String getPeriodCode() {
        return frozen.periodCode();
    }

    public PeriodKind getPeriodKind() {
        return frozen.periodKind();
    }

    public long getParticipantId() {
        return frozen.participantId();
    }

    public String getPersonNumber() {
        return frozen.personNumber();
    }

    /** The department the person belonged to when the appraisal was opened. */
    public String getDepartmentCode() {
        return frozen.departmentCode();
    }

    /** The person's grade of staff then: empty for none, null where the appraisal is older than this record. */
    public @Nullable String getPersonGrade() {
        return frozen.personGrade();
    }

    /** The position code the appraisal is about. */
    public String getSegment() {
        return frozen.segment();
    }

    public long getSheetVersionId() {
        return frozen.sheetVersionId();
    }

    /** Number of the superior on the period's key date; later changes of the line do not move it. */
    public String getSuperior() {
        return frozen.superior();
    }

    /** Number of the leader in charge (分管领导); null where the department has none. */
    public @Nullable String getLeader() {
        return frozen.leader();
    }

    /** Number of the department head; null where the department has none. */
    public @Nullable String getHead() {
        return frozen.head();
    }

    public Instant getOpenedAt() {
        return frozen.openedAt();
    }

    public AppraisalState getState() {
        return progress.state();
    }

    /** The step that waits for somebody; null between steps and after the last one. */
    public @Nullable Step getStep() {
        return progress.step();
    }

    /** 1, and one more for every objection that sent the result back. */
    public int getRound() {
        return progress.round();
    }

    /** The last day for the self-assessment passed without one. */
    public boolean isSelfNotSubmitted() {
        return progress.selfNotSubmitted();
    }

    /** The official score of the current round; null until it is calculated. */
    public @Nullable BigDecimal getOfficial() {
        return result.official();
    }

    /** The official value of the self-assessment, which counts 0 %. */
    public @Nullable BigDecimal getSelfOfficial() {
        return result.selfOfficial();
    }

    public @Nullable String getGrade() {
        return result.grade();
    }

    public boolean isVetoed() {
        return result.vetoed();
    }

    /** False until both parts of the interview are recorded: no interview, no recognised score (002, R124). */
    public boolean isRecognised() {
        return result.recognised();
    }

    public @Nullable Outcome getOutcome() {
        return result.outcome();
    }

    public @Nullable String getProcessInstanceId() {
        return processInstanceId;
    }

    public @Nullable String getCancelReason() {
        return cancelReason;
    }

    public @Nullable String getCancelledBy() {
        return cancelledBy;
    }

    public @Nullable Instant getCancelledAt() {
        return cancelledAt;
    }

    public @Nullable Instant getSealedAt() {
        return sealedAt;
    }

    /** How often lines were corrected after the seal. */
    public int getAmendments() {
        return amendments;
    }

    /** The dossier's place in the archive's chain. */
    public @Nullable Long getSealedSequence() {
        return sealedSequence;
    }
}

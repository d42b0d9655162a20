package org.kaohe.appraisal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Where an appraisal stands on its route. Guarded: a move that {@link Route} does not allow is a programming error. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private AppraisalState state = AppraisalState.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable Step step;

    @Enumerated(EnumType.STRING)
    private @Nullable Step lastStep;

    @Embedded
    private Rounds rounds = new Rounds();

    /** Whether people rate anything; a result that comes from the months alone is not rated. */
    private boolean rated;

    /** Counts the entries into steps; the current entry is the last. */
    private int entry;

    private boolean sentBack;
    private boolean selfNotSubmitted;
    private boolean secondPending;
    private boolean headPending;
    private boolean extrasPending;
    private boolean objected;
    private boolean objectionSentBack;
    private int objections;

    /** The step that records the decided outcome; null until decided, and where nothing follows. */
    @Enumerated(EnumType.STRING)
    private @Nullable Step followUp;

    Progress() {}

    Progress(boolean rated) {
        this.rated = rated;
    }

    void enter(Step next) {
        if (state != AppraisalState.OPEN || step != null || !Route.next(this).contains(next)) {
            throw new IllegalStateException("Cannot enter " + next + ": state " + state + ", at " + step + ", after "
                    + lastStep + ", round " + rounds.number());
        }
        step = next;
        entry++;
    }

    void complete(Step done) {
        if (state != AppraisalState.OPEN || step != done) {
            throw new IllegalStateException("Cannot complete " + done + ": state " + state + ", at " + step);
        }
        step = null;
        lastStep = done;
    }

    void selfDone(boolean submitted) {
        complete(Step.SELF_ASSESS);
        selfNotSubmitted = !submitted;
        sentBack = false;
    }

    void sendBack() {
        complete(Step.SUPERIOR_SCORE);
        sentBack = true;
    }

    void superiorDone(boolean needsSecond, boolean needsHead, boolean needsApproval) {
        complete(Step.SUPERIOR_SCORE);
        secondPending = needsSecond;
        headPending = needsHead;
        extrasPending = extrasPending || needsApproval;
    }

    void secondDone() {
        complete(Step.SECOND_SCORE);
        secondPending = false;
    }

    void vetoRequested() {
        extrasPending = true;
    }

    void headDone(boolean endorsed) {
        complete(Step.ENDORSE_ADJUSTMENT);
        headPending = false;
        extrasPending = extrasPending || endorsed;
    }

    void extrasDone() {
        complete(Step.APPROVE_EXTRAS);
        extrasPending = false;
    }

    void scored() {
        if (!Route.readyToScore(this)) {
            throw new IllegalStateException("Cannot score: state " + state + ", at " + step + ", after " + lastStep);
        }
        rounds.scored();
    }

    void signed() {
        complete(Step.SIGN_RESULT);
        objected = false;
    }

    void objected() {
        complete(Step.SIGN_RESULT);
        objected = true;
        objections++;
    }

    void objectionAnswered(boolean sendBackToSuperior) {
        complete(Step.HANDLE_OBJECTION);
        objected = false;
        objectionSentBack = sendBackToSuperior;
        if (sendBackToSuperior) {
            rounds.anew();
            headPending = false;
            extrasPending = false;
        }
    }

    void panelDecided(boolean upheld) {
        complete(Step.PANEL_DECISION);
        objected = false;
        if (upheld) {
            rounds.linesOnly();
        }
    }

    void decided(@Nullable Step recordedBy) {
        complete(Step.DECIDE_OUTCOME);
        followUp = recordedBy;
    }

    void handedOver() {
        if (state != AppraisalState.OPEN || step != null || lastStep != Step.DECIDE_OUTCOME) {
            throw new IllegalStateException("Cannot hand over: state " + state + ", at " + step);
        }
        followUp = null;
    }

    void cancel() {
        if (state != AppraisalState.OPEN) {
            throw new IllegalStateException("Cannot cancel: state " + state);
        }
        step = null;
        state = AppraisalState.CANCELLED;
    }

    void seal() {
        if (state == AppraisalState.CANCELLED) {
            return;
        }
        if (!Route.finished(this)) {
            throw new IllegalStateException("Cannot seal: state " + state + ", at " + step + ", after " + lastStep);
        }
        state = AppraisalState.SEALED;
    }

    AppraisalState state() {
        return state;
    }

    @Nullable
    Step step() {
        return step;
    }

    @Nullable
    Step lastStep() {
        return lastStep;
    }

    int round() {
        return rounds.number();
    }

    boolean rated() {
        return rated;
    }

    int entry() {
        return entry;
    }

    boolean wasSentBack() {
        return sentBack;
    }

    boolean selfNotSubmitted() {
        return selfNotSubmitted;
    }

    boolean secondPending() {
        return secondPending;
    }

    boolean headPending() {
        return headPending;
    }

    boolean extrasPending() {
        return extrasPending;
    }

    boolean hasObjected() {
        return objected;
    }

    boolean objectionSentBack() {
        return objectionSentBack;
    }

    /** Lines of a sealed result are corrected. */
    void amended() {
        if (state != AppraisalState.SEALED) {
            throw new IllegalStateException("Cannot amend: state " + state);
        }
        rounds.linesOnly();
        rounds.scored();
    }

    Rounds rounds() {
        return rounds;
    }

    boolean mayObject() {
        return objections == 0;
    }

    @Nullable
    Step followUp() {
        return followUp;
    }
}

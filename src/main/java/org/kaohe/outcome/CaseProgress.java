package org.kaohe.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a case stands on its route. Guarded: a move that {@link CaseRoute} does not allow is a programming error. */
@Embeddable
class CaseProgress {

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseStep step;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseStep lastStep;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseAnswer answer;

    private int round = 1;

    /** Counts the entries into steps; the current entry is the last. */
    private int entry;

    /** Everything is signed or decided; it may take effect. */
    private boolean ready;

    private @Nullable String closingReason;

    private @Nullable Instant endedAt;

    void enter(CaseStep next, boolean allowed) {
        if (state != CaseState.OPEN || step != null || !allowed) {
            throw new IllegalStateException("Cannot enter " + next + ": state " + state + ", at " + step + ", after "
                    + lastStep + " " + answer);
        }
        step = next;
        entry++;
    }

    void complete(CaseStep done, CaseAnswer result) {
        if (state != CaseState.OPEN || step != done) {
            throw new IllegalStateException("Cannot complete " + done + ": state " + state + ", at " + step);
        }
        step = null;
        lastStep = done;
        answer = result;
        round += result == CaseAnswer.BACK ? 1 : 0;
    }

    void makeReady() {
        ready = true;
    }

    /** Ends the case; the step that was open, if any, ends with it. */
    void end(CaseState end, @Nullable String reason, Instant now) {
        if (state != CaseState.OPEN || end == CaseState.OPEN) {
            throw new IllegalStateException("Cannot end as " + end + ": state " + state);
        }
        step = null;
        state = end;
        closingReason = reason;
        endedAt = now;
    }

    void insistOnEnd() {
        if (state == CaseState.OPEN) {
            throw new IllegalStateException("Cannot seal an open case, at " + step + ", after " + lastStep);
        }
    }

    CaseState state() {
        return state;
    }

    @Nullable
    CaseStep step() {
        return step;
    }

    @Nullable
    CaseStep lastStep() {
        return lastStep;
    }

    @Nullable
    CaseAnswer answer() {
        return answer;
    }

    int round() {
        return round;
    }

    int entry() {
        return entry;
    }

    boolean ready() {
        return ready;
    }

    @Nullable
    String closingReason() {
        return closingReason;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}

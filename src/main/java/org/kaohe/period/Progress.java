package org.kaohe.period;

/**
 * How far a period has come, in people.
 *
 * @param selected take part, without an appraisal yet
 * @param excluded do not take part
 * @param opened have an appraisal, finished, cancelled or not
 * @param failed could not be opened and wait for HR
 * @param done of those opened: sealed with a result
 * @param cancelled of those opened: cancelled and sealed as such
 */
public record Progress(long selected, long excluded, long opened, long failed, long done, long cancelled) {

    /** Appraisals on their way. */
    public long open() {
        return opened - done - cancelled;
    }

    /** Appraisals that have or will have a result. */
    public long expected() {
        return opened - cancelled;
    }

    /** Everybody who was looked at. */
    public long total() {
        return selected + excluded + opened + failed;
    }
}

package org.kaohe.period;

/**
 * How far a period has come, in people.
 *
 * @param selected take part, without an appraisal yet
 * @param excluded do not take part
 * @param opened have an appraisal, finished or not
 * @param failed could not be opened and wait for HR
 * @param done of those opened: sealed, cancelled ones included
 */
public record Progress(long selected, long excluded, long opened, long failed, long done) {

    /** Appraisals on their way. */
    public long open() {
        return opened - done;
    }

    /** Everybody who was looked at. */
    public long total() {
        return selected + excluded + opened + failed;
    }
}

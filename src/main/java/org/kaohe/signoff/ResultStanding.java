package org.kaohe.signoff;

import org.jspecify.annotations.Nullable;

/**
 * How a department's results of a period stand with their signatures.
 *
 * @param latest null while nothing was laid before anybody
 */
public record ResultStanding(ResultList list, @Nullable SignOff latest) {

    public boolean isOpen() {
        return latest != null && latest.isOpen();
    }

    /** Whether the latest sign-off is about the list as it is now. */
    public boolean isCurrent() {
        return latest != null && list.isComplete() && latest.getDigest().equals(list.digest());
    }

    /** Signed by every link, and the same since. */
    public boolean isSigned() {
        return latest != null && latest.getState() == SignOffState.APPROVED && isCurrent();
    }

    /** Signed by every link, and a result has changed since. */
    public boolean isChangedSince() {
        return latest != null && latest.getState() == SignOffState.APPROVED && !isCurrent();
    }
}

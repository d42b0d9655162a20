package org.kaohe.outcome;

/** What a case came to, where that is not in its terms. Names for people: {@code outcome.verdict.<name>}. */
public enum Verdict {
    /** The person is confirmed in post. */
    CONFIRMED,
    /** Nobody decided by the last day of the probation; the person is confirmed. */
    CONFIRMED_BY_DEFAULT,
    RENEWED,
    NOT_RENEWED,
    SUCCEEDED,
    FAILED
}

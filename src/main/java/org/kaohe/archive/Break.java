package org.kaohe.archive;

/** What can be wrong with the chain at one dossier. */
public enum Break {
    /** The body does not match its digest. */
    BODY_CHANGED,
    /** The confidential part does not match its digest. */
    CONFIDENTIAL_CHANGED,
    /** The PDF does not match its digest. */
    PDF_CHANGED,
    /** Bytes are gone without an erasure. */
    CONTENT_MISSING,
    /** Place, number, kind, time or a digest was changed after the seal. */
    RECORD_CHANGED,
    /** The dossier does not name its predecessor. */
    LINK_BROKEN,
    /** A number of the sequence is missing; the number of the next dossier, where there is one, is named. */
    SEQUENCE_MISSING,
    /** The head counts more dossiers than there are: the end was cut off. */
    HEAD_TRUNCATED,
    /** There are dossiers behind the end that the head knows. */
    BEYOND_HEAD,
    /** The head does not name the last dossier's digest. */
    HEAD_CHANGED,
    /** The head is gone. */
    HEAD_MISSING
}

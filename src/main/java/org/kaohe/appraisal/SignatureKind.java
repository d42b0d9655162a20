package org.kaohe.appraisal;

/** What became of a result laid before the appraised person. Names: {@code appraisal.signature.<name>}. */
public enum SignatureKind {
    SIGNED,
    OBJECTED,
    /** The person would not sign; a third person witnessed it. */
    REFUSED,
    /** Nobody acted until the last day: "not signed after n days". */
    LAPSED
}

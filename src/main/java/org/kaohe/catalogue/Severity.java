package org.kaohe.catalogue;

/** How much a finding matters. */
public enum Severity {
    /** The sheet cannot be published. */
    ERROR,
    /** It can, but somebody should look. */
    WARNING,
    /** Worth knowing; nothing to do. */
    NOTE
}

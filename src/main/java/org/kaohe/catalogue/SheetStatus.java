package org.kaohe.catalogue;

/** Where a sheet version stands. */
public enum SheetStatus {
    /** Imported, not used by anybody. */
    DRAFT,
    /** The one that new appraisals are given; at most one a sheet and one a position. */
    PUBLISHED,
    /** Was published; appraisals opened with it keep it. */
    RETIRED
}

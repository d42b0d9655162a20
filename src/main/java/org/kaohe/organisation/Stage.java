package org.kaohe.organisation;

/** Where somebody stands in their employment today. */
public enum Stage {
    /** 试用: hired, not yet confirmed (002, R063). */
    PROBATION,
    /** 正式. */
    REGULAR,
    /** 离职中: notice given; still working and still appraised up to the last day of the contract. */
    LEAVING,
    /** 已离职: gone; no longer employed on any day, kept for the records. */
    LEFT
}

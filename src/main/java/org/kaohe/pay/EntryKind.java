package org.kaohe.pay;

/** What an entry of the ledger is for. Names for people: {@code pay.entry.<name>}. */
public enum EntryKind {
    /** The bonus of a month, credited when the appraisal was sealed. */
    BONUS,
    /** The difference that a later change of the score or of the base makes. */
    CORRECTION,
    /** By how much the monthly pay changes from a day on; part of no period's payroll file. */
    PAY_CHANGE
}

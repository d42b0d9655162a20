package org.kaohe.appraisal;

/** A service order was taken back; it stays in the record as withdrawn. */
public record OrderWithdrawn(String number, String filedBy, String withdrawnBy) {}

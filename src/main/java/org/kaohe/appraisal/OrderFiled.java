package org.kaohe.appraisal;

/** A scanned service order was attached to an appraisal. */
public record OrderFiled(String number, String filedBy) {}

package org.kaohe.figures;

/** HR gave a request to another department. */
public record DataReassigned(String number) {}

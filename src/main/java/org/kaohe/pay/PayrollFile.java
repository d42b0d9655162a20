package org.kaohe.pay;

/** A file for the payroll, CSV in UTF-8 with a byte order mark. */
public record PayrollFile(String name, byte[] content) {}

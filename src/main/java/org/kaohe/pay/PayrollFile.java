package org.kaohe.pay;

/** A file for the payroll, in one of the {@linkplain PayrollFormat formats}. */
public record PayrollFile(String name, byte[] content) {}

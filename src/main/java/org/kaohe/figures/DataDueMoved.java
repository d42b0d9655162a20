package org.kaohe.figures;

/** HR moved the period's date, and with it the request's. */
public record DataDueMoved(String number) {}

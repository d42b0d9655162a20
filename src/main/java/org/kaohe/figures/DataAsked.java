package org.kaohe.figures;

/** A department is asked for figures. */
public record DataAsked(String number) {}

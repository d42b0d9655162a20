package org.kaohe.figures;

/** A request is over: everything was brought, nothing more comes, or its period was closed. */
public record DataAnswered(String number) {}

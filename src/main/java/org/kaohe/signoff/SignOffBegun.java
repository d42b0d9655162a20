package org.kaohe.signoff;

/** A sign-off has just been opened and waits at its first link. */
public record SignOffBegun(String number) {}

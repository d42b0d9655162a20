package org.kaohe.outcome;

/** A step of a case waits for somebody. */
public record CaseStepEntered(String number, CaseStep step) {}

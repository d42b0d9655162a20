package org.kaohe.appraisal;

/** The appraisal now waits at this step. */
public record StepEntered(String number, Step step) {}

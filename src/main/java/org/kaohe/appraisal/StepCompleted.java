package org.kaohe.appraisal;

/** The step is done, by a person or by lapse; where the appraisal goes next is asked of it. */
public record StepCompleted(String number, Step step) {}

package org.kaohe.appraisal;

import java.util.List;

/** The escalation did not help either; {@code told} is HR, or for HR's own steps the general manager. */
public record StepOverdue(String number, Step step, List<String> told) {}

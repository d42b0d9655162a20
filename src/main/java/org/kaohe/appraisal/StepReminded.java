package org.kaohe.appraisal;

import java.util.List;

/** The step is due soon; {@code told} are the people it waits for. */
public record StepReminded(String number, Step step, List<String> told) {}

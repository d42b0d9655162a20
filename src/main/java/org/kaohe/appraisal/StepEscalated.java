package org.kaohe.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The step is past its due date; {@code added} is the superior who may now act as well, {@code told} who hears of it. */
public record StepEscalated(String number, Step step, @Nullable String added, List<String> told) {}

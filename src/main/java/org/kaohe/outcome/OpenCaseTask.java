package org.kaohe.outcome;

import java.time.Instant;
import org.kaohe.appraisal.Assignment;

/** A step of a case that waits for somebody. */
public record OpenCaseTask(
        String number,
        OutcomeKind kind,
        String personNumber,
        CaseStep step,
        Instant enteredAt,
        Instant due,
        Assignment assignment) {}

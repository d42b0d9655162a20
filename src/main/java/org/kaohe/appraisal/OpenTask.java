package org.kaohe.appraisal;

import java.time.Instant;

/** A step that waits for somebody. */
public record OpenTask(
        String number,
        String personNumber,
        Step step,
        int round,
        Instant enteredAt,
        Instant due,
        Assignment assignment) {}

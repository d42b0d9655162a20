package org.kaohe.appraisal;

import java.time.Instant;
import java.util.List;

/** One submitted rating; {@code superseded} when it was sent back or a later round replaced it. */
public record Rating(
        RaterRole role, String rater, int round, Instant submittedAt, boolean superseded, List<LineEntry> entries) {}

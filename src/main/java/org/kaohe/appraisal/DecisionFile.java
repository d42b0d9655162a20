package org.kaohe.appraisal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed, what HR decided, and the record of what followed.
 *
 * @param proposalReasons message keys of the decision table's reasons
 * @param caseNumber the outcome case that carries the decision out; null where nothing follows or HR recorded it here
 */
public record DecisionFile(
        @Nullable Outcome proposed,
        List<String> proposalReasons,
        @Nullable Outcome outcome,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable OutcomeRecord followUp,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt,
        @Nullable String caseNumber) {}

package org.kaohe.appraisal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature, a refusal, a lapse, or an objection with its answer.
 *
 * @param actor who signed, objected or recorded the refusal; null when nobody acted in time
 * @param days calendar days since the result was laid before the person; only for a lapse
 * @param answerSentBack true when the objection led to a new round; null while unanswered
 */
public record SignatureFile(
        SignatureKind kind,
        int round,
        @Nullable String actor,
        Instant at,
        @Nullable String witness,
        @Nullable Integer days,
        @Nullable String grounds,
        @Nullable Boolean answerSentBack,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}

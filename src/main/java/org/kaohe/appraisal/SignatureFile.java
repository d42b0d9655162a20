package org.kaohe.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signature, a refusal, a lapse, or an objection with its answer.
 *
 * @param actor who signed, objected or recorded the refusal; null when nobody acted in time
 * @param days calendar days since the result was laid before the person; only for a lapse
 * @param contested codes of the lines objected to; empty when the whole result is meant
 * @param lineGrounds the grounds of each of them by its code; empty too in older objections, whose grounds are of all lines
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
        List<String> contested,
        Map<String, String> lineGrounds,
        @Nullable Boolean answerSentBack,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}

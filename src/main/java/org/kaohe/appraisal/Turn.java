package org.kaohe.appraisal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;

/**
 * One command of one actor on one open appraisal. It collects what is wrong; a command changes something only while the
 * turn is clean, so that a refusal leaves no trace.
 */
final class Turn {

    static final int LONGEST_REASON = 2000;
    static final int LONGEST_TEXT = 5000;

    private final Appraisal appraisal;
    private final String actor;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();

    Turn(Appraisal appraisal, String actor, Instant now) {
        this.appraisal = appraisal;
        this.actor = actor;
        this.now = now;
    }

    Appraisal appraisal() {
        return appraisal;
    }

    String actor() {
        return actor;
    }

    Instant now() {
        return now;
    }

    void refuse(String field, String key, String... args) {
        problems.add(Problem.of(field, "appraisal.problem." + key, args));
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }

    /** The trimmed text; a problem when it is missing or too long. */
    String required(String field, @Nullable String text, int longest) {
        String trimmed = optional(field, text, longest);
        if (trimmed == null) {
            refuse(field, "text-missing");
            return "";
        }
        return trimmed;
    }

    String reason(@Nullable String text) {
        return required("reason", text, LONGEST_REASON);
    }

    /** The trimmed text, null when nothing was written; a problem when it is too long. */
    @Nullable
    String optional(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.strip();
        if (trimmed.length() > longest) {
            refuse(field, "text-too-long", String.valueOf(longest));
        }
        return trimmed;
    }

    boolean clean() {
        return problems.isEmpty();
    }

    Optional<Refusal> answer() {
        return clean() ? Optional.empty() : Optional.of(new Refusal(problems));
    }
}

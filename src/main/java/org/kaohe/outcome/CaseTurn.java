package org.kaohe.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;

/**
 * One command of one actor on one open case. It collects what is wrong; a command changes something only while the turn is
 * clean, so that a refusal leaves no trace.
 */
final class CaseTurn {

    static final int LONGEST_REASON = 2000;
    static final int LONGEST_TEXT = 5000;

    private final OutcomeCase found;
    private final String actor;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();

    CaseTurn(OutcomeCase found, String actor, Instant now) {
        this.found = found;
        this.actor = actor;
        this.now = now;
    }

    OutcomeCase found() {
        return found;
    }

    String actor() {
        return actor;
    }

    Instant now() {
        return now;
    }

    void refuse(String field, String key, String... args) {
        problems.add(Problem.of(field, "outcome.problem." + key, args));
    }

    void refuse(List<Problem> found) {
        problems.addAll(found);
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

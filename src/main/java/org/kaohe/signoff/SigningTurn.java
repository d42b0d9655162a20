package org.kaohe.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;

/** One attempt at a link, and everything that is wrong with it. */
record SigningTurn(SignOff found, List<Problem> problems) {

    private static final int LONGEST_REASON = 1000;

    SigningTurn(SignOff found) {
        this(found, new ArrayList<>());
    }

    void refuse(String field, String key, String... args) {
        problems.add(Problem.of(field, "signoff.problem." + key, args));
    }

    /** What was typed; null for nothing. */
    @Nullable
    String reason(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > LONGEST_REASON) {
            refuse("reason", "reason-too-long", String.valueOf(LONGEST_REASON));
        }
        return typed.strip();
    }

    void needs(@Nullable String reason) {
        if (reason == null) {
            refuse("reason", "no-reason");
        }
    }

    boolean clean() {
        return problems.isEmpty();
    }

    Optional<Refusal> answer() {
        return clean() ? Optional.empty() : Optional.of(new Refusal(problems));
    }
}

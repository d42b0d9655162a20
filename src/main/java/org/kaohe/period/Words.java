package org.kaohe.period;

import java.util.Optional;

/** A reason somebody types: there must be one, and it must fit. */
final class Words {

    private static final int LONGEST = 1000;

    private Words() {}

    static Optional<Refusal> check(String field, String words) {
        if (words.isBlank()) {
            return Optional.of(Refusal.of(field, "period.words.missing"));
        }
        if (words.strip().length() > LONGEST) {
            return Optional.of(Refusal.of(field, "period.words.too-long", String.valueOf(LONGEST)));
        }
        return Optional.empty();
    }
}

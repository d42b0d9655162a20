package org.kaohe.period;

import java.util.List;

/** A command that was not carried out, and every reason why; nothing has changed. */
public record Refusal(List<Problem> problems) {

    public Refusal {
        problems = List.copyOf(problems);
    }

    public static Refusal of(String field, String messageKey, String... args) {
        return new Refusal(List.of(Problem.of(field, messageKey, args)));
    }
}

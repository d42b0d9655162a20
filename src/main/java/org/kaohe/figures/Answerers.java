package org.kaohe.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;

/** Whom a request waits for: people by number, or the holders of a role. */
public record Answerers(List<String> people, @Nullable Role group) {

    public Answerers {
        people = List.copyOf(people);
    }
}

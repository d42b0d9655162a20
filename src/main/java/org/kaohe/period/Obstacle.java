package org.kaohe.period;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that gets in the way of a period.
 *
 * @param person number of the person concerned; null when the company is
 * @param messageKey what is wrong, with {@code args}
 * @param fixKey how to mend it
 */
public record Obstacle(@Nullable String person, String messageKey, List<String> args, String fixKey) {

    static Obstacle of(String messageKey, String fixKey, String... args) {
        return new Obstacle(null, messageKey, List.of(args), fixKey);
    }
}

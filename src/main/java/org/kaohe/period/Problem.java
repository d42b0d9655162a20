package org.kaohe.period;

import java.util.List;

/**
 * One thing wrong with a command.
 *
 * @param field the part of the command that is meant; empty when it is the command itself
 * @param messageKey key of the explanation in the message bundles
 * @param args what the explanation mentions
 */
public record Problem(String field, String messageKey, List<String> args) {

    public static Problem of(String field, String messageKey, String... args) {
        return new Problem(field, messageKey, List.of(args));
    }
}

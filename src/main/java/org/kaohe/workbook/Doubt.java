package org.kaohe.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading that somebody should look at before the draft is saved.
 *
 * @param line code of the line; none when the whole sheet is meant
 * @param messageKey text in {@code messages/workbook}
 */
public record Doubt(@Nullable String line, String messageKey, List<String> args) {

    public Doubt {
        args = List.copyOf(args);
    }

    static Doubt of(String what, String... args) {
        return new Doubt(null, "workbook.doubt." + what, List.of(args));
    }

    Doubt at(@Nullable String code) {
        return new Doubt(code, messageKey, args);
    }
}

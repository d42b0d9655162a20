package org.kaohe.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the linter has to say about a sheet.
 *
 * @param code short stable name, such as {@code weights-sum}
 * @param line code of the line; none when the whole sheet is meant
 * @param messageKey text in {@code messages/catalogue}
 */
public record Finding(Severity severity, String code, @Nullable String line, String messageKey, List<String> args) {

    public Finding {
        args = List.copyOf(args);
    }

    static Finding error(String code, @Nullable String line, String... args) {
        return of(Severity.ERROR, code, line, args);
    }

    static Finding warning(String code, @Nullable String line, String... args) {
        return of(Severity.WARNING, code, line, args);
    }

    static Finding note(String code, @Nullable String line, String... args) {
        return of(Severity.NOTE, code, line, args);
    }

    private static Finding of(Severity severity, String code, @Nullable String line, String... args) {
        return new Finding(severity, code, line, "catalogue.finding." + code, List.of(args));
    }
}

package org.kaohe.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the linter has to say about a sheet: what it is, how the sheet is read all the same, and what to do. The three
 * texts are in {@code messages/catalogue}, all with the same arguments.
 *
 * @param code short stable name, such as {@code weights-sum}
 * @param line code of the line; none when the whole sheet is meant
 * @param quote the printed words that it rests on; none where something is missing or lies in the sheet's structure
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Finding(
        Severity severity, String code, @Nullable String line, @Nullable String quote, List<String> args) {

    private static final int LONGEST_QUOTE = 200;
    private static final String CUT = "…";

    public Finding {
        args = List.copyOf(args);
    }

    static Finding error(String code, @Nullable String line, String... args) {
        return new Finding(Severity.ERROR, code, line, null, List.of(args));
    }

    static Finding warning(String code, @Nullable String line, String... args) {
        return new Finding(Severity.WARNING, code, line, null, List.of(args));
    }

    static Finding note(String code, @Nullable String line, String... args) {
        return new Finding(Severity.NOTE, code, line, null, List.of(args));
    }

    /** The same finding with the words that it rests on; a long text is cut. */
    Finding quoting(@Nullable String words) {
        String kept =
                words == null || words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + CUT;
        return new Finding(severity, code, line, kept, args);
    }

    /** What was found. */
    public String messageKey() {
        return "catalogue.finding." + code;
    }

    /** How the sheet is read as long as nobody decides otherwise. */
    public String readingKey() {
        return messageKey() + ".reading";
    }

    /** What to do about it. */
    public String adviceKey() {
        return messageKey() + ".advice";
    }
}

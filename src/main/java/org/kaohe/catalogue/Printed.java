package org.kaohe.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for wordings in what a form prints, and quotes the clause around them. */
final class Printed {

    private static final String ENDS = ",，;；。：:\n ";

    private Printed() {}

    /** The formula and the target of a line, as far as they are printed. */
    static List<String> texts(SheetLine line) {
        return Stream.of(line.printed(), line.targetZh())
                .filter(text -> text != null)
                .map(String::valueOf)
                .toList();
    }

    /** Where the wording first occurs in these texts. */
    static Optional<Matcher> first(List<String> texts, Pattern wording) {
        return texts.stream().map(wording::matcher).filter(Matcher::find).findFirst();
    }

    static Optional<Matcher> first(@Nullable String text, Pattern wording) {
        return first(text == null ? List.of() : List.of(text), wording);
    }

    static boolean says(@Nullable String text, Pattern wording) {
        return first(text, wording).isPresent();
    }

    /** The clause that the match stands in. */
    static String clause(String text, Matcher match) {
        int start = match.start();
        int end = match.end();
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** A finding for the first text that has the wording, with the clause as its quote. */
    static Stream<Finding> find(List<String> texts, Pattern wording, Finding finding) {
        for (String text : texts) {
            Matcher match = wording.matcher(text);
            if (match.find()) {
                return Stream.of(finding.quoting(clause(text, match)));
            }
        }
        return Stream.of();
    }

    /** What the finding about a line rests on when it is the formula as a whole. */
    static @Nullable String formula(SheetLine line) {
        return line.printed() == null ? line.targetZh() : line.printed();
    }
}

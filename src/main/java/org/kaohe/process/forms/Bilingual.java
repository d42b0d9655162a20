package org.kaohe.process.forms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts for Tasklist, which shows one text to everybody: Chinese first, then English. */
@Component
public class Bilingual {

    private final MessageSource messages;

    Bilingual(MessageSource messages) {
        this.messages = messages;
    }

    public String text(String key, List<String> args) {
        String chinese = messages.getMessage(key, args.toArray(), Locale.SIMPLIFIED_CHINESE);
        String english = messages.getMessage(key, args.toArray(), Locale.ENGLISH);
        return chinese.equals(english) ? chinese : chinese + " / " + english;
    }

    public String text(String key, String... args) {
        return text(key, List.of(args));
    }

    public String text(Problem problem) {
        return text(problem.messageKey(), problem.args());
    }

    /** What is wrong, with the label of the field before it unless the words name it already. */
    String named(Problem problem) {
        String words = text(problem);
        String label = label(problem.field());
        return label.equals(problem.field()) || words.contains(label) ? words : label + ": " + words;
    }

    /** The label of a form field, or the field's own name where it has none. */
    String label(String field) {
        String key = "process.field." + field;
        @Nullable String chinese = messages.getMessage(key, null, null, Locale.SIMPLIFIED_CHINESE);
        return chinese == null ? field : chinese + " " + messages.getMessage(key, null, field, Locale.ENGLISH);
    }
}

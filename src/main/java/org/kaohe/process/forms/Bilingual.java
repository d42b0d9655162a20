package org.kaohe.process.forms;

import java.util.List;
import java.util.Locale;
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

    public String text(String key) {
        return text(key, List.of());
    }
}

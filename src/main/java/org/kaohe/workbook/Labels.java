package org.kaohe.workbook;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the template, which shows both languages at once: one file serves everybody. */
@Component
class Labels {

    private static final Object[] NONE = {};

    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    String chinese(String key, Object... args) {
        return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }

    String english(String key, Object... args) {
        return messages.getMessage(key, args, Locale.ENGLISH);
    }

    /** {@code 权重 Weight}. */
    String both(String key) {
        return chinese(key, NONE) + " " + english(key, NONE);
    }

    /** Whether a typed heading means this text. */
    boolean means(String key, String typed) {
        String heading = CellText.heading(typed);
        return !heading.isEmpty()
                && (heading.equals(CellText.heading(both(key)))
                        || heading.equals(CellText.heading(chinese(key)))
                        || heading.equals(CellText.heading(english(key))));
    }
}

package org.kaohe.archive;

import java.util.Locale;
import org.kaohe.archive.PrintedForm.Text;
import org.kaohe.scoring.AppliedPolicy;
import org.springframework.context.MessageSource;

/** Words of the message files in both languages. */
class FormText {

    private final MessageSource messages;

    FormText(MessageSource messages) {
        this.messages = messages;
    }

    /** A heading of the printed form, by its name after {@code archive.form.}. */
    public Text form(String name) {
        return of("archive.form." + name);
    }

    /** A policy of a score. */
    Text policy(AppliedPolicy policy) {
        return of("scoring.policy." + policy.code(), policy.args().toArray());
    }

    public Text of(String messageKey, Object... args) {
        return new Text(
                messages.getMessage(messageKey, args, Locale.SIMPLIFIED_CHINESE),
                messages.getMessage(messageKey, args, Locale.ENGLISH));
    }
}

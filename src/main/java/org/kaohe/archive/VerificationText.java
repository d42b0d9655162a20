package org.kaohe.archive;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a verification found. */
@Component
public class VerificationText {

    private final MessageSource messages;

    VerificationText(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Verification verification, Locale language) {
        if (verification instanceof Intact intact) {
            return message(
                    language,
                    "archive.verified.intact",
                    String.valueOf(intact.dossiers()),
                    String.valueOf(intact.erased()),
                    intact.lastDigest());
        }
        Broken broken = (Broken) verification;
        return message(
                language,
                "archive.verified.broken",
                String.valueOf(broken.sequence()),
                broken.appraisalNumber() == null ? "?" : broken.appraisalNumber(),
                message(language, "archive.break." + broken.what()));
    }

    private String message(Locale language, String key, Object... args) {
        return messages.getMessage(key, args, language);
    }
}

package org.kaohe.process.forms;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.kaohe.process.SigningTasks;
import org.kaohe.signature.SigningConfirmations;
import org.springframework.stereotype.Component;

/** Lets a form that signs through when the person has typed their password for this very task, and says so in the form. */
@Component
class SigningGate {

    /** The text field that every form that signs shows. */
    static final String FIELD = "signingText";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final SigningConfirmations confirmations;
    private final Bilingual texts;
    private final Clock clock;

    SigningGate(SigningConfirmations confirmations, Bilingual texts, Clock clock) {
        this.confirmations = confirmations;
        this.texts = texts;
        this.clock = clock;
    }

    /** Where to confirm, or until when the confirmation serves, as Markdown. */
    String text(TaskContext task) {
        return confirmations
                .validUntil(task.user(), task.id())
                .map(until -> texts.text("process.signing.confirmed", minute(until)))
                .orElseGet(() -> texts.text("process.signing.ask", address(task)));
    }

    /** @throws FormRefused when the password was not typed for this task, or too long ago */
    void insist(TaskContext task) {
        if (confirmations.validUntil(task.user(), task.id()).isEmpty()) {
            throw new FormRefused("", "process.signing.refused", address(task));
        }
    }

    void use(TaskContext task) {
        confirmations.use(task.user(), task.id());
    }

    private String minute(Instant moment) {
        return MINUTE.format(moment.atZone(clock.getZone()));
    }

    private static String address(TaskContext task) {
        return SigningTasks.PAGE + task.id();
    }
}

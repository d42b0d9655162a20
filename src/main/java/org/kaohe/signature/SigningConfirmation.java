package org.kaohe.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person has typed their password for one signature. It serves that person, that task, once, and for ten minutes; the row
 * stays for good. Two submissions at the same moment find the same row, and its version lets one of them through.
 */
@Entity
@Table(name = "signing_confirmation")
class SigningConfirmation {

    private static final Duration VALID = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signing_confirmation_seq")
    @SequenceGenerator(
            name = "signing_confirmation_seq",
            sequenceName = "signing_confirmation_seq",
            allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String person;
    private String task;
    private String subject;
    private String title;
    private Instant confirmedAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    SigningConfirmation() {}

    SigningConfirmation(String person, String task, String subject, String title, Instant confirmedAt) {
        this.person = person;
        this.task = task;
        this.subject = subject;
        this.title = title;
        this.confirmedAt = confirmedAt;
    }

    boolean servesAt(Instant moment) {
        return usedAt == null && !moment.isAfter(validUntil());
    }

    Instant validUntil() {
        return confirmedAt.plus(VALID);
    }

    void use(Instant moment) {
        usedAt = moment;
    }

    /** @throws NullPointerException while it is not used */
    ConfirmedSignature view() {
        return new ConfirmedSignature(person, title, confirmedAt, Objects.requireNonNull(usedAt));
    }
}

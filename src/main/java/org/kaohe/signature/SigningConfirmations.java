package org.kaohe.signature;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who confirmed a signature and when, and lets each confirmation serve once. Passwords never come here. */
@Service
@Transactional
public class SigningConfirmations {

    private final ConfirmationRepository rows;
    private final Clock clock;

    SigningConfirmations(ConfirmationRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The person's password was right just now.
     *
     * @param task the one task it is meant for
     * @param subject the number of what is signed, such as an appraisal's
     * @param title what is signed, in words
     */
    public void confirmed(String person, String task, String subject, String title) {
        rows.save(new SigningConfirmation(person, task, subject, title, clock.instant()));
    }

    /** Until when the person may sign this task; empty when they have to confirm first. */
    @Transactional(readOnly = true)
    public Optional<Instant> validUntil(String person, String task) {
        return open(person, task).map(SigningConfirmation::validUntil);
    }

    private Optional<SigningConfirmation> open(String person, String task) {
        Instant now = clock.instant();
        return rows.findByTaskAndPersonOrderById(task, person).stream()
                .filter(row -> row.servesAt(now))
                .reduce((earlier, later) -> later);
    }

    /** The signature is given; what fails later in the same transaction gives the confirmation back. */
    public void use(String person, String task) {
        open(person, task).orElseThrow().use(clock.instant());
    }

    /** All signatures under this number that were confirmed, in order. */
    @Transactional(readOnly = true)
    public List<ConfirmedSignature> of(String subject) {
        return rows.findBySubjectAndUsedAtNotNullOrderById(subject).stream()
                .map(SigningConfirmation::view)
                .toList();
    }
}

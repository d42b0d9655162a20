package org.kaohe.pay;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where entries are added, one writer at a time on however many nodes: look at what is there only while holding the
 * {@link #lock}. The unique keys of an entry, and of a bonus, are the second line.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    private final PayBooks books;
    private final PayEntries entries;
    private final Clock clock;

    Ledger(PayBooks books, PayEntries entries, Clock clock) {
        this.books = books;
        this.entries = entries;
        this.clock = clock;
    }

    /** Until the end of the transaction nobody else adds anything. */
    PayBook lock() {
        return books.lock();
    }

    /** The bonus that is credited for this person, month and position, be it from another appraisal. */
    Optional<PayEntry> bonusOf(Earned earned) {
        return entries.findByPersonNumberAndBonusMonthAndBonusPosition(
                earned.person(), earned.firstDay(), earned.position());
    }

    PayEntry add(Owed owed) {
        long sequence = lock().take(owed.amount());
        return entries.saveAndFlush(new PayEntry(sequence, owed, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /**
     * Compares the book with its entries.
     *
     * @throws IllegalStateException when an entry was added, changed or removed beside the application
     */
    void verify() {
        PayBook book = lock();
        if (entries.count() != book.lastSequence() || entries.total().compareTo(book.total()) != 0) {
            throw new IllegalStateException("The ledger has " + entries.count() + " entries of " + entries.total()
                    + ", the book says " + book.lastSequence() + " of " + book.total());
        }
    }
}

package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.PersonSaved;
import org.kaohe.outcome.OutcomeApplied;
import org.kaohe.period.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What decided outcomes change about money (002, R058): the monthly pay, and bonuses of months that a new base reaches back to. */
@Service
@Transactional
public class PayChanges {

    private final PayEntries entries;
    private final Ledger ledger;
    private final Bonuses bonuses;
    private final Periods periods;
    private final Clock clock;

    PayChanges(PayEntries entries, Ledger ledger, Bonuses bonuses, Periods periods, Clock clock) {
        this.entries = entries;
        this.ledger = ledger;
        this.bonuses = bonuses;
        this.periods = periods;
        this.clock = clock;
    }

    /** A case counts once, however often it is told; heard before the card that it changes, so that a correction names it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(BonusBases.RECORDED - 1)
    void on(OutcomeApplied applied) {
        BigDecimal payTo = applied.terms().payTo();
        if (payTo != null) {
            ledger.lock();
            if (!entries.existsByEntryKey(applied.caseNumber())) {
                ledger.add(Owed.payChange(
                        applied.caseNumber(), applied.person(), applied.terms().payFrom(), payTo, applied.effective()));
            }
        }
        if (applied.terms().bonusBase() != null) {
            correctSince(applied.person(), applied.effective(), applied.caseNumber());
        }
    }

    /** A bonus may be credited before its month is over; a base that changes in the rest of the month still counts. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(BonusBases.RECORDED + 1)
    void on(PersonSaved saved) {
        correctSince(saved.number(), LocalDate.now(clock), null);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PayEntry> all() {
        return entries.findByKindOrderBySequenceNumberDesc(EntryKind.PAY_CHANGE);
    }

    private void correctSince(String person, LocalDate day, @Nullable String caseNumber) {
        for (PayEntry entry : entries.findByPersonNumberOrderBySequenceNumber(person)) {
            String number = entry.getAppraisalNumber();
            String period = entry.getPeriodCode();
            if (entry.getKind() == EntryKind.BONUS && number != null && period != null) {
                boolean reached = periods.findByCode(period)
                        .filter(known -> !known.getToDate().isBefore(day))
                        .isPresent();
                if (reached) {
                    bonuses.settle(number, caseNumber);
                }
            }
        }
    }
}

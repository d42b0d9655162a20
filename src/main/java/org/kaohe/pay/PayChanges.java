package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.outcome.OutcomeApplied;
import org.kaohe.period.Periods;
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

    PayChanges(PayEntries entries, Ledger ledger, Bonuses bonuses, Periods periods) {
        this.entries = entries;
        this.ledger = ledger;
        this.bonuses = bonuses;
        this.periods = periods;
    }

    /** A case counts once, however often it is told. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
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
            correctSince(applied.effective(), applied);
        }
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PayEntry> all() {
        return entries.findByKindOrderBySequenceNumberDesc(EntryKind.PAY_CHANGE);
    }

    private void correctSince(LocalDate effective, OutcomeApplied applied) {
        for (PayEntry entry : entries.findByPersonNumberOrderBySequenceNumber(applied.person())) {
            String number = entry.getAppraisalNumber();
            String period = entry.getPeriodCode();
            if (entry.getKind() == EntryKind.BONUS && number != null && period != null) {
                boolean reached = periods.findByCode(period)
                        .filter(known -> !known.getToDate().isBefore(effective))
                        .isPresent();
                if (reached) {
                    bonuses.settle(number, applied.caseNumber());
                }
            }
        }
    }
}

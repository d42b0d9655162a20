package org.kaohe.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalAmended;
import org.kaohe.appraisal.AppraisalCancelled;
import org.kaohe.appraisal.AppraisalSealed;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Credits the bonus of a month when its appraisal is sealed, and the difference when score or base change later. Periods
 * of other kinds pay nothing by themselves.
 */
@Service
@Transactional
public class Bonuses {

    /** Where its listeners stand: whoever shows what was credited comes after. */
    public static final int SETTLED = 100;

    private final Appraisals appraisals;
    private final Periods periods;
    private final BonusBases bases;
    private final PayEntries entries;
    private final Ledger ledger;
    private final SharedMonths months;

    Bonuses(
            Appraisals appraisals,
            Periods periods,
            BonusBases bases,
            PayEntries entries,
            Ledger ledger,
            SharedMonths months) {
        this.appraisals = appraisals;
        this.periods = periods;
        this.bases = bases;
        this.entries = entries;
        this.ledger = ledger;
        this.months = months;
    }

    /** At the end of the transaction that seals, so that the ledger's lock is the last one taken. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(SETTLED)
    void on(AppraisalSealed sealed) {
        settle(sealed.number(), null);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(SETTLED)
    void on(AppraisalAmended amended) {
        settle(amended.number(), amended.amendment());
    }

    /** Whoever shared a base with it has the whole again. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(SETTLED)
    void on(AppraisalCancelled cancelled) {
        Appraisal appraisal = appraisals.find(cancelled.number()).orElseThrow();
        AppraisalPeriod period = periods.find(appraisal.getPeriodId()).orElseThrow();
        months.inMonth(period.getFromDate(), appraisal.getPersonNumber())
                .forEach(other -> settle(other.getNumber(), null));
    }

    /**
     * Brings the ledger to what the appraisal's result is worth now: the bonus the first time, afterwards only a
     * difference, and nothing when there is none. A second appraisal of the same person, month and position earns nothing
     * either, and while several positions share a base and nobody has said how, nothing is entered. May be repeated, on several nodes at the same moment.
     *
     * @param cause number of the case that asks for it; null where the appraisal itself does
     */
    public Optional<PayEntry> settle(String appraisalNumber, @Nullable String cause) {
        Appraisal appraisal = appraisals
                .find(appraisalNumber)
                .orElseThrow(() -> new IllegalArgumentException("There is no appraisal " + appraisalNumber));
        AppraisalPeriod period = periods.find(appraisal.getPeriodId()).orElseThrow();
        return Earned.of(appraisal, period).flatMap(earned -> enter(earned, cause));
    }

    /** What was credited for the appraisal, in order; whoever may read it is for the caller to check. */
    @Transactional(readOnly = true)
    public List<PayEntry> of(String appraisalNumber) {
        return entries.findByAppraisalNumberOrderBySequenceNumber(appraisalNumber);
    }

    private Optional<PayEntry> enter(Earned earned, @Nullable String cause) {
        ledger.lock();
        List<PayEntry> earlier = of(earned.appraisalNumber());
        if (earlier.isEmpty() && ledger.bonusOf(earned).isPresent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> share = share(earned);
        if (share.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal credited = earlier.stream().map(PayEntry::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Bonus bonus = Bonus.of(earned.score(), bases.on(earned.person(), earned.lastDay()), share.get());
        if (!earlier.isEmpty() && bonus.amount().compareTo(credited) == 0) {
            return Optional.empty();
        }
        return Optional.of(ledger.add(Owed.bonus(earned, bonus, earlier.size(), credited, cause)));
    }

    /** In percent; empty while nobody has said it. */
    private Optional<BigDecimal> share(Earned earned) {
        AppraisalPeriod period = periods.findByCode(earned.periodCode()).orElseThrow();
        return months.of(period, earned.person())
                .map(shared -> shared.shareOf(earned.position()))
                .orElse(Optional.of(SharedMonth.WHOLE));
    }
}

package org.kaohe.appraisal;

import org.kaohe.period.PeriodKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A sealed mid-year or annual result follows its months: when one of them is amended, or sealed late, the result is amended
 * too. At the end of the transaction, so that it follows once however many of its months changed.
 */
@Component
class SummaryFollows {

    private static final int BEFORE_THE_LEDGER = 0;

    private final AppraisalRepository appraisals;
    private final Months months;
    private final Amendments amendments;

    SummaryFollows(AppraisalRepository appraisals, Months months, Amendments amendments) {
        this.appraisals = appraisals;
        this.months = months;
        this.amendments = amendments;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(BEFORE_THE_LEDGER)
    void on(AppraisalSealed sealed) {
        follow(sealed.number());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(BEFORE_THE_LEDGER)
    void on(AppraisalAmended amended) {
        follow(amended.number());
    }

    /** Of a result that is sealed while one of its months is amended, whichever comes second sees the other. */
    private void follow(String number) {
        Appraisal changed = appraisals.findByNumber(number).orElseThrow();
        if (changed.getPeriodKind() == PeriodKind.MONTH) {
            months.summariesOf(changed).forEach(amendments::follow);
        } else if (changed.getPeriodKind().sumsUpMonths()) {
            amendments.follow(number);
        }
    }
}

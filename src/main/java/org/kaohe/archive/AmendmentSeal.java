package org.kaohe.archive;

import org.kaohe.appraisal.AppraisalAmended;
import org.kaohe.appraisal.Appraisals;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seals every amendment as a dossier of its own, in the transaction that amends. */
@Component
class AmendmentSeal {

    private static final int FIRST = 0;

    private final Appraisals appraisals;
    private final Drafting drafting;
    private final Sealer sealer;

    AmendmentSeal(Appraisals appraisals, Drafting drafting, Sealer sealer) {
        this.appraisals = appraisals;
        this.drafting = drafting;
        this.sealer = sealer;
    }

    @EventListener
    @Order(FIRST)
    void on(AppraisalAmended amended) {
        sealer.append(drafting.amendment(appraisals.find(amended.number()).orElseThrow(), amended.amendment()));
    }
}

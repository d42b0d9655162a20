package org.kaohe.signoff;

import java.util.List;
import org.kaohe.pay.BlockReason;
import org.kaohe.pay.Blocker;
import org.kaohe.pay.OpenDecisions;
import org.kaohe.period.AppraisalPeriod;
import org.springframework.stereotype.Component;

/** Keeps a payroll file back while a department's results have to be signed and are not. */
@Component
class UnsignedResults implements OpenDecisions {

    private final ResultSigning signing;

    UnsignedResults(ResultSigning signing) {
        this.signing = signing;
    }

    @Override
    public List<Blocker> of(AppraisalPeriod period) {
        return signing.of(period).stream()
                .filter(standing -> !standing.isSigned())
                .map(standing ->
                        new Blocker(BlockReason.NOT_SIGNED_OFF, standing.list().department(), null, null, null))
                .toList();
    }
}

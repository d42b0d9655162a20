package org.kaohe.pay;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.period.AppraisalPeriod;

/**
 * A period as finance sees it.
 *
 * @param total what the ledger says is owed for the period
 * @param blockers which open decisions keep the file back; none when it may leave
 * @param exports the files that left, the first one first
 * @param changes entries made after the first file left
 */
public record Payroll(
        AppraisalPeriod period,
        List<PayrollRow> rows,
        BigDecimal total,
        List<Blocker> blockers,
        List<PayrollExport> exports,
        List<PayEntry> changes) {

    public boolean blocked() {
        return !blockers.isEmpty();
    }
}

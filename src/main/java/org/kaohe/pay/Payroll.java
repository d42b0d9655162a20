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
 * @param number of the file that can leave now: the last one's as long as nothing was entered since
 * @param change by how much the total differs from the file before this number; all of it for the first
 * @param changes the entries that make the change; none for the first file, which has all of them
 */
public record Payroll(
        AppraisalPeriod period,
        List<PayrollRow> rows,
        BigDecimal total,
        List<Blocker> blockers,
        List<PayrollExport> exports,
        int number,
        BigDecimal change,
        List<PayEntry> changes) {

    public boolean blocked() {
        return !blockers.isEmpty();
    }
}

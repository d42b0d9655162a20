package org.kaohe.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.AppraisalPeriod;

/**
 * A line in the list of periods.
 *
 * @param people how many have something credited
 * @param blockers how many open decisions keep the file back
 * @param last the latest file that left; null while none has
 */
public record PayrollStanding(
        AppraisalPeriod period, long people, BigDecimal total, int blockers, @Nullable PayrollExport last) {}

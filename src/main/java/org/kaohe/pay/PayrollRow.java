package org.kaohe.pay;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person gets for a period.
 *
 * @param department code of the department that the person was appraised in
 * @param score the official score that counts now
 * @param base the bonus base that counts now
 * @param changed by how much the total differs from the first file of the period; null while there is none
 */
public record PayrollRow(
        String person,
        String department,
        BigDecimal score,
        BigDecimal base,
        BigDecimal bonus,
        BigDecimal corrections,
        @Nullable BigDecimal changed) {

    public BigDecimal total() {
        return bonus.add(corrections);
    }

    /** @param firstUpTo the last entry of the first file; null while there is none */
    static PayrollRow of(String department, List<PayEntry> entries, @Nullable Long firstUpTo) {
        PayEntry latest = entries.get(entries.size() - 1);
        return new PayrollRow(
                latest.getPersonNumber(),
                department,
                figure(latest.getScore()),
                figure(latest.getBase()),
                sum(entries, EntryKind.BONUS),
                sum(entries, EntryKind.CORRECTION),
                firstUpTo == null ? null : since(entries, firstUpTo));
    }

    private static BigDecimal sum(List<PayEntry> entries, EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.getKind() == kind)
                .map(PayEntry::getAmount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static BigDecimal since(List<PayEntry> entries, long sequence) {
        return entries.stream()
                .filter(entry -> entry.getSequenceNumber() > sequence)
                .map(PayEntry::getAmount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static BigDecimal figure(@Nullable BigDecimal figure) {
        if (figure == null) {
            throw new IllegalStateException("An entry of a period has a score and a base");
        }
        return figure;
    }
}

package org.kaohe.pay;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one person gets for a period.
 *
 * @param department code of the department that the person was appraised in
 * @param score the official score that counts now; of several positions the mean by their shares of the base
 * @param base the bonus base that counts now
 * @param changed by how much the total differs from the file before; all of it while there is none
 */
public record PayrollRow(
        String person,
        String department,
        BigDecimal score,
        BigDecimal base,
        BigDecimal bonus,
        BigDecimal corrections,
        BigDecimal changed) {

    public BigDecimal total() {
        return bonus.add(corrections);
    }

    /** @param since the last entry that the file before could contain */
    static PayrollRow of(String department, List<PayEntry> entries, long since) {
        PayEntry latest = entries.get(entries.size() - 1);
        return new PayrollRow(
                latest.getPersonNumber(),
                department,
                score(entries),
                figure(latest.getBase()),
                sum(entries, entry -> entry.getKind() == EntryKind.BONUS),
                sum(entries, entry -> entry.getKind() == EntryKind.CORRECTION),
                sum(entries, entry -> entry.getSequenceNumber() > since));
    }

    private static BigDecimal score(List<PayEntry> entries) {
        Collection<PayEntry> latest = entries.stream()
                .collect(toMap(
                        entry -> String.valueOf(entry.getAppraisalNumber()),
                        entry -> entry,
                        (earlier, later) -> later,
                        LinkedHashMap::new))
                .values();
        BigDecimal shares = latest.stream().map(PayEntry::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (latest.size() == 1 || shares.signum() == 0) {
            return figure(entries.get(entries.size() - 1).getScore());
        }
        return latest.stream()
                .map(entry -> figure(entry.getScore()).multiply(entry.share()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(shares, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<PayEntry> entries, Predicate<PayEntry> counts) {
        return entries.stream()
                .filter(counts)
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

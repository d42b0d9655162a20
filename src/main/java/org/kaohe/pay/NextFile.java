package org.kaohe.pay;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payroll file of a period that can leave now: a new one, or the last once more when nothing was entered since.
 *
 * @param before the last file with a lower number; null for the first file
 */
record NextFile(int number, @Nullable PayrollExport before) {

    /** @param lastEntry sequence number of the last entry of the period; 0 where there is none */
    static NextFile after(List<PayrollExport> files, long lastEntry) {
        if (files.isEmpty()) {
            return new NextFile(1, null);
        }
        PayrollExport latest = files.get(files.size() - 1);
        int number = latest.getExportNumber() + (lastEntry > latest.getUpTo() ? 1 : 0);
        return new NextFile(
                number,
                files.stream()
                        .filter(file -> file.getExportNumber() < number)
                        .reduce((earlier, later) -> later)
                        .orElse(null));
    }

    /** The last entry that an earlier file could contain. */
    long since() {
        return before == null ? 0 : before.getUpTo();
    }

    /** By how much the total differs from the file before; all of it in the first file. */
    BigDecimal change(BigDecimal total) {
        return before == null ? total : total.subtract(before.getTotal());
    }
}

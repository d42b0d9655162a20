package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A month that a mid-year or an annual result was made of, or would have been (002, R061).
 *
 * @param month such as {@code 2026-05}
 * @param dossier number of the dossier that counts, the month's last amendment; null where none does
 * @param official the official score that counts; null where none does
 * @param missingKey message key of why none counts, with {@code missingArgs}; null where one does
 */
public record MonthShare(
        String month,
        @Nullable String dossier,
        @Nullable BigDecimal official,
        @Nullable String missingKey,
        List<String> missingArgs) {

    public MonthShare {
        missingArgs = List.copyOf(missingArgs);
    }

    static MonthShare of(String month, Appraisal sealed) {
        return new MonthShare(month, AppraisalAmended.latestOf(sealed), sealed.getOfficial(), null, List.of());
    }

    static MonthShare missing(String month, String key, List<String> args) {
        return new MonthShare(month, null, null, key, args);
    }

    /** Whether the month counts. */
    public boolean counts() {
        return dossier != null;
    }

    static Set<String> dossiers(List<MonthShare> months) {
        return months.stream()
                .filter(MonthShare::counts)
                .map(share -> String.valueOf(share.dossier()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}

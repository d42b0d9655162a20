package org.kaohe.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** What stretch of time an appraisal looks at (002, R060). */
public enum PeriodKind {
    /** One calendar month; code such as "2026M11". */
    MONTH;

    String codeOf(YearMonth month) {
        return String.format(Locale.ROOT, "%04dM%02d", month.getYear(), month.getMonthValue());
    }

    String titleKey() {
        return "period.title." + name().toLowerCase(Locale.ROOT);
    }

    List<String> titleArgs(LocalDate from) {
        return List.of(String.valueOf(from.getYear()), String.format(Locale.ROOT, "%02d", from.getMonthValue()));
    }
}

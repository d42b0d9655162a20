package org.kaohe.period;

import org.jspecify.annotations.Nullable;

/** What HR may change in a {@link Scheme}; the department's total is the general manager's to decide. */
public record SchemeSettings(
        String midYearSheet,
        String annualSheet,
        @Nullable String confirmationSheet,
        int tenureMonths,
        int probationMonths,
        int earlyMonths,
        @Nullable String substitute) {}

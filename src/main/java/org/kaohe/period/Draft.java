package org.kaohe.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * What HR says when starting a period.
 *
 * @param month any month of the time that the period looks at
 * @param asOf the day whose people, positions and superiors count
 * @param people numbers of those it is about, for a kind of named people; otherwise empty
 */
public record Draft(PeriodKind kind, YearMonth month, LocalDate asOf, Set<String> people) {

    public Draft {
        people = Set.copyOf(people);
    }

    public static Draft of(PeriodKind kind, YearMonth month, LocalDate asOf) {
        return new Draft(kind, month, asOf, Set.of());
    }
}

package org.kaohe.process.walk.year;

import static org.kaohe.process.walk.year.Cast.AMENDED;
import static org.kaohe.process.walk.year.Cast.BELOW_ZERO;
import static org.kaohe.process.walk.year.Cast.OBJECTS;
import static org.kaohe.process.walk.year.Cast.RAISED;
import static org.kaohe.process.walk.year.Cast.VETOED_FOR_THE_HALF_YEAR;
import static org.kaohe.process.walk.year.Cast.VETOED_FOR_THE_MONTH;
import static org.kaohe.process.walk.year.Cast.VETOED_FOR_THE_YEAR;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for outside the 100 points in a month, and the general manager's answer.
 *
 * @param points plus or minus; null for a veto
 * @param scope for how long the veto would hold; null for plus and minus
 */
record Extra(int month, String person, @Nullable String points, @Nullable String scope, boolean approved) {

    private static final List<Extra> ALL = List.of(
            new Extra(1, OBJECTS, "6.5", null, true),
            new Extra(2, AMENDED, "5", null, false),
            new Extra(2, VETOED_FOR_THE_MONTH, null, "PERIOD", true),
            new Extra(3, VETOED_FOR_THE_HALF_YEAR, null, "HALF_YEAR", true),
            new Extra(5, RAISED, null, "YEAR", false),
            new Extra(8, AMENDED, "2.25", null, true),
            new Extra(9, VETOED_FOR_THE_YEAR, null, "YEAR", true),
            new Extra(10, BELOW_ZERO, "-10", null, true));

    static Optional<Extra> of(String person, int month) {
        return ALL.stream()
                .filter(extra -> extra.month == month && extra.person.equals(person))
                .findFirst();
    }

    /** Whether an approved veto makes the mid-year result 0. */
    static boolean halfYearIsZero(String person) {
        return ALL.stream()
                .anyMatch(extra -> extra.vetoes(person)
                        && extra.month <= 6
                        && ("HALF_YEAR".equals(extra.scope) || "YEAR".equals(extra.scope)));
    }

    static boolean yearIsZero(String person) {
        return ALL.stream().anyMatch(extra -> extra.vetoes(person) && "YEAR".equals(extra.scope));
    }

    boolean isVeto() {
        return scope != null;
    }

    private boolean vetoes(String who) {
        return isVeto() && approved && person.equals(who);
    }

    /** The points as they come out with this extra. */
    Exact on(Exact points) {
        if (!approved) {
            return points;
        }
        return this.points == null ? Exact.ZERO : points.plus(Exact.of(this.points));
    }
}

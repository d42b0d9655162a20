package org.kaohe.process.walk.year;

import java.util.Map;

/** How well everybody works in a month, 0 to 100, once far below. */
final class Skills {

    private static final Map<String, Integer> USUAL = Map.of(
            Cast.DISMISSED, 18,
            Cast.RAISED, 99,
            Cast.PROMOTED, 97,
            Cast.OBJECTS, 88);

    /** Leaves fewer than ten points on any draw. */
    private static final int HOPELESS = -60;

    private Skills() {}

    static int of(String person, int month) {
        if (person.equals(Cast.IMPROVES)) {
            return month <= 6 ? 25 : 90;
        }
        if (person.equals(Cast.BELOW_ZERO) && month == 10) {
            return HOPELESS;
        }
        return USUAL.getOrDefault(person, 62 + Math.floorMod(person.hashCode() * 7, 36));
    }
}

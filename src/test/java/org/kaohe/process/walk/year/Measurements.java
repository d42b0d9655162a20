package org.kaohe.process.walk.year;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** What everybody did in every month, drawn from one seed; and the sheets by position. */
final class Measurements {

    static final long SEED = 20_260_105;

    private static final Map<String, PrintedSheet> SHEETS = Map.of(
            "repair-technician", new TechnicianSheet(),
            "usc-callback-agent-1", new CallBackSheet(),
            "after-sales-officer", new OfficerSheet(),
            "after-sales-staff", new TeamLeaderSheet(),
            "manager", new ManagerSheet());

    private final long seed;

    Measurements(long seed) {
        this.seed = seed;
    }

    static PrintedSheet sheet(String position) {
        return SHEETS.get(position);
    }

    /** What the superior measures. */
    Map<String, String> of(String person, String position, int month) {
        return sheet(position).draw(chance(person, month, "measured"), Skills.of(person, month));
    }

    /** What the person says of themselves: a little better than measured. */
    Map<String, String> self(String person, String position, int month) {
        return sheet(position).draw(chance(person, month, "self"), Math.min(100, Skills.of(person, month) + 6));
    }

    /** The marks of the year's qualitative part by one rater. */
    Map<String, String> qualities(String person, String rater) {
        return new QualitySheet().draw(chance(person, 13, rater), Skills.of(person, 12));
    }

    /** The sheet filled in as a form, with a remark. */
    static Map<String, Object> form(Map<String, String> figures) {
        return new HashMap<>(figures);
    }

    private Random chance(String person, int month, String what) {
        return new Random(seed * 1_000_003 + (person + "/" + month + "/" + what).hashCode());
    }
}

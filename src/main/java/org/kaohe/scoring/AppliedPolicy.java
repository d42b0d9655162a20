package org.kaohe.scoring;

import java.util.List;

/** A policy that changed or explains a figure; its text is {@code scoring.policy.<code>} with these arguments. */
public record AppliedPolicy(String code, List<String> args) {

    /** A line never gives more than its weight. Arguments: raw points, weight. */
    public static final String CAP = "P-CAP";
    /** A line never gives less than 0 unless its sheet says so (P-NEG, X43). Arguments: raw points. */
    public static final String FLOOR = "P-FLOOR";
    /** A part of a line never gives less than 0; its formula says so itself (X41). Arguments: points of the part. */
    public static final String PART_FLOOR = "P-PART-FLOOR";
    /** "Each machine over" a percentage: the allowed number is rounded down (X41). Arguments: exact share, allowed. */
    public static final String ALLOWED = "P-ALLOWED";
    /** The line counts what the team reached, not the person alone (X22). */
    public static final String TEAM = "P-TEAM";
    /** Plus and minus outside the 100 points (R119–R121). Arguments: points, limit. */
    public static final String ADJUST = "P-ADJUST";
    /** A veto sets the total to 0; the points stay in the record (R122, R123, X53). Arguments: total without it. */
    public static final String VETO = "P-VETO";
    /** One rounding, half away from zero, to two decimals (P-ROUND). Arguments: exact total, official score. */
    public static final String ROUND = "P-ROUND";

    public AppliedPolicy {
        args = List.copyOf(args);
    }

    static AppliedPolicy of(String code, String... args) {
        return new AppliedPolicy(code, List.of(args));
    }
}

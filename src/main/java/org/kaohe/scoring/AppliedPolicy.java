package org.kaohe.scoring;

import java.util.List;

/** A policy that changed or explains a figure; its text is {@code scoring.policy.<code>} with these arguments. */
public record AppliedPolicy(String code, List<String> args) {

    /** A line never gives more than its weight. Arguments: raw points, weight. */
    public static final String CAP = "P-CAP";
    /** Over-achievement counts up to a stated limit. Arguments: raw points, limit. */
    public static final String UP_TO = "P-UP-TO";
    /** The line is for a grade of staff that this person is below, so there is nothing to measure (002, R117). Arguments: grade. */
    public static final String RESERVED = "P-RESERVED";
    /** Nothing to measure: the line is left out and the others stand for it (P-ZERO). */
    public static final String ZERO = "P-ZERO";
    /** Nothing to measure: the line earns its weight. Arguments: weight. */
    public static final String ZERO_FULL = "P-ZERO-FULL";
    /** Nothing to measure: the line earns nothing. */
    public static final String ZERO_NOTHING = "P-ZERO-NOTHING";
    /** The lines that apply are scaled to the whole weight. Arguments: sum, weight that applies, whole weight, result. */
    public static final String RENORMALISED = "P-RENORMALISED";
    /** Less than 60 % of the weight could be measured: HR decides. Arguments: weight measured, whole weight. */
    public static final String THIN = "P-THIN";
    /** The critical indicator multiplies the total (X52). Arguments: mark, factor, result. */
    public static final String MULTIPLIER = "P-MULTIPLIER";
    /** The factor is kept within its bounds. Arguments: mark / 100, factor. */
    public static final String CLAMP = "P-CLAMP";
    /** A form whose perfect total is not 100 is brought to 100 (P-DEPT, X10). Arguments: as printed, perfect, result. */
    public static final String DEPARTMENT = "P-DEPT";
    /** The grade is judged on the whole number (P-GRADE). Arguments: official score, whole number. */
    public static final String GRADE_WHOLE = "P-GRADE-WHOLE";
    /** A line never gives less than 0 unless its sheet says so (P-NEG, X43). Arguments: raw points. */
    public static final String FLOOR = "P-FLOOR";
    /** A part of a line never gives less than 0; its formula says so itself (X41). Arguments: points of the part. */
    public static final String PART_FLOOR = "P-PART-FLOOR";
    /** "Each machine over" a percentage: the allowed number is rounded down (X41). Arguments: exact share, allowed. */
    public static final String ALLOWED = "P-ALLOWED";
    /** The misses were typed; what counts is the rest (P-INV, X02, X03). Arguments: missed, total. */
    public static final String INVERTED = "P-INV";
    /** Over the limit: weight × limit / rate (P-LIB, X01). Arguments: rate, limit, both in percent. */
    public static final String LIB = "P-LIB";
    /** Over the limit: down to nothing at twice the limit. Arguments: rate, limit, both in percent. */
    public static final String LIB_LINEAR = "P-LIB-LINEAR";
    /** A limit is kept. Arguments: figure, limit. */
    public static final String WITHIN = "P-WITHIN";
    /** A limit is passed. Arguments: figure, limit. */
    public static final String OVER = "P-OVER";
    /** The limit itself counts as kept (P-EDGE). Arguments: figure, limit. */
    public static final String EDGE = "P-EDGE";
    /** The limit itself counts as passed (P-EDGE). Arguments: figure, limit. */
    public static final String EDGE_OUT = "P-EDGE-OUT";
    /** A part never gives more than its maximum (P-BAND). Arguments: points of the part, maximum. */
    public static final String BAND = "P-BAND";
    /** The band that a figure falls into. Arguments: figure, lower bound, points. */
    public static final String IN_BAND = "P-IN-BAND";
    /** A figure below the last band earns nothing. Arguments: figure. */
    public static final String BELOW_BANDS = "P-BELOW-BANDS";
    /** The scorer chose the points within a range. Arguments: occurrences, points, least and most for each. */
    public static final String CHOSEN = "P-CHOSEN";
    /** Points by the number of occurrences. Arguments: occurrences, points taken. */
    public static final String TIER = "P-TIER";
    /** The level that was chosen. Arguments: percent, Chinese and English name. */
    public static final String LEVEL = "P-LEVEL";
    /** The level that the points belong to; a shared value belongs to the higher. Arguments: points, both names. */
    public static final String RUBRIC = "P-RUBRIC";
    /** A mark on another scale is brought to points (X12, X13). Arguments: best mark. */
    public static final String UNIT = "P-UNIT";
    /** The standard is met. Arguments: opinion, standard. */
    public static final String STANDARD_MET = "P-STANDARD";
    /** The upper end of the standard is met. Arguments: opinion, upper end. */
    public static final String STANDARD_EXCELLED = "P-STANDARD-EXCELLED";
    /** The standard is not met. Arguments: opinion, standard. */
    public static final String STANDARD_MISSED = "P-STANDARD-MISSED";
    /** The formula is taken literally as printed. */
    public static final String PRINTED = "P-PRINTED";
    /** The line counts what the team reached, not the person alone (X22). */
    public static final String TEAM = "P-TEAM";
    /** Plus and minus outside the 100 points (R119–R121). Arguments: points, limit. */
    public static final String ADJUST = "P-ADJUST";
    /** A veto sets the total to 0; the points stay in the record (R122, R123, X53). Arguments: total without it. */
    public static final String VETO = "P-VETO";
    /** Several raters score the same sheet (R064, X59). Arguments: formula with totals and shares, combined total. */
    public static final String RATERS = "P-RATERS";
    /** One rounding, half away from zero, to two decimals (P-ROUND). Arguments: exact total, official score. */
    public static final String ROUND = "P-ROUND";

    /** A rater is missing; the shares of the others stand for theirs. Arguments: the roles. */
    public static final String RATER_MISSING = "P-RATER-MISSING";
    /** A rater without whom there is no score is missing; it is never invented and never 0. Arguments: the roles. */
    public static final String RATER_BLOCKS = "P-RATER-BLOCKS";

    public AppliedPolicy {
        args = List.copyOf(args);
    }

    static AppliedPolicy of(String code, String... args) {
        return new AppliedPolicy(code, List.of(args));
    }
}

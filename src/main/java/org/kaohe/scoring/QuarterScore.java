package org.kaohe.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How the department's total reaches its people in a quarter (001, R034): 80 % of a manager's score and 20 % of everybody else's;
 * what is left is their own. The source prints the department's part only; the rest is its complement.
 */
public final class QuarterScore {

    private static final int MANAGER = 80;
    private static final int STAFF = 20;

    private QuarterScore() {}

    public static BigFraction ofManager(BigFraction department, BigFraction own) {
        return Means.blend(department, own, MANAGER);
    }

    public static BigFraction ofStaff(BigFraction department, BigFraction own) {
        return Means.blend(department, own, STAFF);
    }
}

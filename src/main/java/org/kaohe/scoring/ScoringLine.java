package org.kaohe.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One line of a sheet as the scorer sees it.
 *
 * @param weight the most that the line gives, in points
 * @param mayBeNegative true only where the printed form says so (X43); otherwise the line ends at 0
 */
public record ScoringLine(String code, BigFraction weight, ScoringMethod method, boolean mayBeNegative) {}

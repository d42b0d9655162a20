package org.kaohe.pay;

import java.math.BigDecimal;

/**
 * A sealed result of a month that earns nothing: the bonus of its person, month and position is credited from another
 * appraisal.
 *
 * @param score the official score that pays nothing
 * @param paid the bonus that was credited instead
 */
public record SecondResult(String person, String appraisalNumber, BigDecimal score, PayEntry paid) {}

package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A figure of a line that another department brought before the superior scores.
 *
 * @param department the department's Chinese name, as the sheet says it
 */
public record BroughtFigure(
        String line, String input, BigDecimal figure, String department, String broughtBy, Instant broughtAt) {}

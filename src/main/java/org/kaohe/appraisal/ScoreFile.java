package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.ScoreResult;

/**
 * The score of one round.
 *
 * @param official two decimals; 0 under a veto
 * @param exactTotal the total before rounding, such as {@code 263/3}
 * @param original the official score as it would be without the veto; null without one
 * @param self the official value of the self-assessment, which counts 0 %; null when none was submitted
 * @param second what the second rater gives alone; null where the superior scores alone
 * @param months what a mid-year or annual result is made of; empty for other kinds
 */
public record ScoreFile(
        int round,
        Instant calculatedAt,
        BigDecimal official,
        String exactTotal,
        @Nullable BigDecimal original,
        @Nullable BigDecimal self,
        ScoreResult result,
        @Nullable ScoreResult second,
        List<MonthShare> months) {}

package org.kaohe.pay;

import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Step;

/**
 * Why a payroll file cannot leave yet.
 *
 * @param person number; null when it is the period itself
 * @param appraisalNumber null while there is none
 * @param step what the appraisal waits for; null where it waits for nobody
 */
public record Blocker(
        BlockReason reason, @Nullable String person, @Nullable String appraisalNumber, @Nullable Step step) {}

package org.kaohe.pay;

import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Step;

/**
 * Why a payroll file cannot leave yet.
 *
 * @param department code, where it is a whole department's decision; null otherwise
 * @param person number; null when it is the period itself or a department
 * @param appraisalNumber null while there is none
 * @param step what the appraisal waits for; null where it waits for nobody
 */
public record Blocker(
        BlockReason reason,
        @Nullable String department,
        @Nullable String person,
        @Nullable String appraisalNumber,
        @Nullable Step step) {}

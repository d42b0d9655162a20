package org.kaohe.appraisal;

import org.jspecify.annotations.Nullable;

/**
 * The general manager's answer. A part that was requested needs an answer, a part that was not must be null.
 *
 * @param adjustmentReason required when the plus or minus is declined
 * @param vetoScope required when the veto is approved
 * @param vetoReason required when the veto is declined
 */
public record ExtrasDecision(
        @Nullable Boolean adjustmentApproved,
        @Nullable String adjustmentReason,
        @Nullable Boolean vetoApproved,
        @Nullable VetoScope vetoScope,
        @Nullable String vetoReason) {}

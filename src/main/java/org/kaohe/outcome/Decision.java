package org.kaohe.outcome;

import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Outcome;

/**
 * An outcome that somebody wants for an appraisal.
 *
 * @param proposed what the decision table proposed; null when it did not
 */
record Decision(
        Appraisal appraisal, String actor, Outcome outcome, @Nullable String reason, @Nullable Outcome proposed) {}

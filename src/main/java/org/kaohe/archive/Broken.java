package org.kaohe.archive;

import org.jspecify.annotations.Nullable;

/**
 * The first broken place.
 *
 * @param sequence the broken or missing dossier
 * @param appraisalNumber its appraisal, or the next one's where a dossier is missing; absent when nothing names it
 */
public record Broken(long sequence, @Nullable String appraisalNumber, Break what) implements Verification {

    @Override
    public boolean isIntact() {
        return false;
    }
}

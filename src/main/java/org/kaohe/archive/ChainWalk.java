package org.kaohe.archive;

import org.jspecify.annotations.Nullable;

/** A walk along the chain: remembers where it is and stops caring after the first break. */
class ChainWalk {

    private long dossiers;
    private long erased;
    private String lastDigest = Digests.NONE;
    private @Nullable Broken broken;

    void visit(StoredDossier dossier) {
        if (broken != null) {
            return;
        }
        dossier.check(dossiers + 1, lastDigest)
                .ifPresent(what ->
                        broken = new Broken(dossiers + 1, dossier.place().appraisalNumber(), what));
        dossiers++;
        erased += dossier.erased() ? 1 : 0;
        lastDigest = dossier.chainDigest();
    }

    Verification end(long headCount, String headDigest, @Nullable String headNumber) {
        if (broken != null) {
            return broken;
        }
        if (dossiers < headCount) {
            return new Broken(dossiers + 1, headCount == dossiers + 1 ? headNumber : null, Break.HEAD_TRUNCATED);
        }
        if (dossiers > headCount) {
            return new Broken(headCount + 1, null, Break.BEYOND_HEAD);
        }
        if (!lastDigest.equals(headDigest)) {
            return new Broken(dossiers, headNumber, Break.HEAD_CHANGED);
        }
        return new Intact(dossiers, erased, lastDigest);
    }

    Verification endWithoutHead() {
        return broken != null ? broken : new Broken(dossiers, null, Break.HEAD_MISSING);
    }
}

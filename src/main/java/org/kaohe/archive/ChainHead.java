package org.kaohe.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The one row that says how long the chain is and where it ends; whoever holds its lock is the sealer. */
@Entity
@Table(name = "archive_head")
class ChainHead {

    @Id
    private int id;

    private long dossiers;
    private String lastDigest = Digests.NONE;
    private @Nullable String lastNumber;

    ChainHead() {}

    long nextSequence() {
        return dossiers + 1;
    }

    String lastDigest() {
        return lastDigest;
    }

    void moveTo(Dossier dossier) {
        if (dossier.getSequence() != nextSequence()) {
            throw new IllegalArgumentException("Not the next dossier: " + dossier.getSequence());
        }
        dossiers = dossier.getSequence();
        lastDigest = dossier.getChainDigest();
        lastNumber = dossier.getAppraisalNumber();
    }
}

package org.kaohe.archive;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends dossiers to the chain, one at a time on however many nodes: the head row's lock is the queue. */
@Component
class Sealer {

    private static final String SEALED_BY = "kaohe";

    private final ChainHeads heads;
    private final Dossiers dossiers;
    private final SequenceStamp stamp;
    private final Clock clock;

    Sealer(ChainHeads heads, Dossiers dossiers, SequenceStamp stamp, Clock clock) {
        this.heads = heads;
        this.dossiers = dossiers;
        this.stamp = stamp;
        this.clock = clock;
    }

    /** Gives the draft its place; an appraisal that somebody sealed in the meantime keeps the dossier it has. */
    @Transactional(propagation = Propagation.MANDATORY)
    Dossier append(Draft draft) {
        ChainHead head = heads.lock();
        return dossiers.findByAppraisalNumber(draft.appraisalNumber()).orElseGet(() -> next(head, draft));
    }

    private Dossier next(ChainHead head, Draft draft) {
        long sequence = head.nextSequence();
        SealedPart pdf = SealedPart.of(stamp.on(draft.pdf(), sequence));
        ChainRecord place = new ChainRecord(
                sequence,
                draft.appraisalNumber(),
                draft.kind().name(),
                draft.body().digest(),
                draft.confidential().digest(),
                pdf.digest(),
                head.lastDigest(),
                clock.instant(),
                SEALED_BY,
                draft.retainUntil());
        Dossier dossier = dossiers.saveAndFlush(new Dossier(place, draft.body(), draft.confidential(), pdf));
        head.moveTo(dossier);
        return dossier;
    }
}

package org.kaohe.archive;

import java.util.Optional;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sealed dossiers: what was scored, by whom, on which sheet version, unchanged since and provably so. */
@Service
@Transactional
public class Archive {

    private final Appraisals appraisals;
    private final Dossiers dossiers;
    private final Drafting drafting;
    private final Sealer sealer;
    private final Verifier verifier;

    Archive(Appraisals appraisals, Dossiers dossiers, Drafting drafting, Sealer sealer, Verifier verifier) {
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.drafting = drafting;
        this.sealer = sealer;
        this.verifier = verifier;
    }

    /**
     * Seals the appraisal's dossier at the end of the chain; one that is sealed already keeps the dossier it has. Body and
     * printed form are made before the chain is locked.
     *
     * @return the dossier's place in the chain
     */
    public long seal(String number) {
        Optional<Dossier> sealed = dossiers.findByAppraisalNumber(number);
        if (sealed.isPresent()) {
            return sealed.get().getSequence();
        }
        Appraisal appraisal = appraisals
                .find(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no appraisal " + number));
        Dossier dossier = sealer.append(drafting.draft(appraisal));
        appraisals.sealed(number, dossier.getSequence());
        return dossier.getSequence();
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> find(String number) {
        return dossiers.findByAppraisalNumber(number);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Page<DossierLine> lines(Pageable page) {
        return dossiers.lines(page);
    }

    /** The printed form as it was sealed; empty when there is none or its retention has ended. */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(String number) {
        return dossiers.findByAppraisalNumber(number).map(Dossier::pdf);
    }

    /** The sealed content as JSON, byte for byte as it was hashed. */
    @Transactional(readOnly = true)
    public Optional<byte[]> body(String number) {
        return dossiers.findByAppraisalNumber(number).map(Dossier::body);
    }

    /** Walks the whole chain, recomputes every digest and names the first broken dossier. */
    @Transactional(readOnly = true)
    public Verification verify() {
        return verifier.verify();
    }
}

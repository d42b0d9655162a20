package org.kaohe.archive;

import java.util.Optional;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals outcome cases into the same chain as appraisals, each as a dossier of its own, however it ended. */
@Service
@Transactional
public class CaseArchive {

    private final OutcomeCases cases;
    private final Dossiers dossiers;
    private final CaseDossier drafting;
    private final Sealer sealer;

    CaseArchive(OutcomeCases cases, Dossiers dossiers, CaseDossier drafting, Sealer sealer) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.drafting = drafting;
        this.sealer = sealer;
    }

    /**
     * Seals the case's dossier; one that is sealed already keeps the dossier it has.
     *
     * @return the dossier's place in the chain
     */
    public long seal(String number) {
        Optional<Dossier> sealed = dossiers.findByAppraisalNumber(number);
        if (sealed.isPresent()) {
            return sealed.get().getSequence();
        }
        OutcomeCase found =
                cases.find(number).orElseThrow(() -> new IllegalArgumentException("There is no case " + number));
        Dossier dossier = sealer.append(drafting.draft(found));
        cases.sealed(number, dossier.getSequence());
        return dossier.getSequence();
    }
}

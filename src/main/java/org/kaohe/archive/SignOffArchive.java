package org.kaohe.archive;

import java.util.Optional;
import org.kaohe.signoff.SignOff;
import org.kaohe.signoff.SignOffs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals what was signed off, with its signatures, into the same chain as appraisals. */
@Service
@Transactional
public class SignOffArchive {

    private final SignOffs signOffs;
    private final Dossiers dossiers;
    private final SignOffDossier drafting;
    private final Sealer sealer;

    SignOffArchive(SignOffs signOffs, Dossiers dossiers, SignOffDossier drafting, Sealer sealer) {
        this.signOffs = signOffs;
        this.dossiers = dossiers;
        this.drafting = drafting;
        this.sealer = sealer;
    }

    /**
     * Seals the sign-off's dossier; one that is sealed already keeps the dossier it has.
     *
     * @return the dossier's place in the chain
     */
    public long seal(String number) {
        Optional<Dossier> sealed = dossiers.findByAppraisalNumber(number);
        if (sealed.isPresent()) {
            return sealed.get().getSequence();
        }
        SignOff found =
                signOffs.find(number).orElseThrow(() -> new IllegalArgumentException("There is no sign-off " + number));
        return sealer.append(drafting.draft(found)).getSequence();
    }
}

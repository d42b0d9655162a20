package org.kaohe.archive;

import java.time.LocalDate;

/**
 * A dossier before it has its place in the chain: everything slow is done.
 *
 * @param pdf the printed form, without the sequence number at its foot
 */
record Draft(
        String appraisalNumber,
        DossierKind kind,
        SealedPart body,
        SealedPart confidential,
        byte[] pdf,
        LocalDate retainUntil) {}

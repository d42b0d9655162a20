package org.kaohe.archive;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Dossiers extends Repository<Dossier, Long> {

    Optional<Dossier> findByAppraisalNumber(String appraisalNumber);

    @Query("select new org.kaohe.archive.DossierLine(d.sequence, d.appraisalNumber, d.kind, d.sealedAt, d.retainUntil,"
            + " d.body.digest, d.erasedAt) from Dossier d order by d.sequence desc")
    Page<DossierLine> lines(Pageable page);

    Dossier saveAndFlush(Dossier dossier);
}

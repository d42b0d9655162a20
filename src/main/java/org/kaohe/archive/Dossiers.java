package org.kaohe.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Dossiers extends Repository<Dossier, Long> {

    Optional<Dossier> findByAppraisalNumber(String appraisalNumber);

    List<Dossier> findAllByOrderBySequenceDesc();

    Dossier saveAndFlush(Dossier dossier);
}

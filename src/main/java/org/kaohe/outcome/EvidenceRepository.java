package org.kaohe.outcome;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceRepository extends JpaRepository<EvidenceRow, Long> {

    List<EvidenceRow> findByOutcomeCaseOrderById(OutcomeCase outcomeCase);
}

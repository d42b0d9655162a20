package org.kaohe.outcome;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseLogRepository extends JpaRepository<CaseLogRow, Long> {

    List<CaseLogRow> findByOutcomeCaseOrderBySequence(OutcomeCase outcomeCase);

    boolean existsByOutcomeCaseAndKind(OutcomeCase outcomeCase, CaseLogKind kind);
}

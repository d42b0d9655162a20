package org.kaohe.outcome;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApprovalRepository extends JpaRepository<ApprovalRow, Long> {

    List<ApprovalRow> findByOutcomeCaseOrderById(OutcomeCase outcomeCase);
}

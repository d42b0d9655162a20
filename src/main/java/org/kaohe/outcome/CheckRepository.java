package org.kaohe.outcome;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CheckRepository extends JpaRepository<CheckRow, Long> {

    List<CheckRow> findByOutcomeCaseOrderByPlace(OutcomeCase outcomeCase);
}

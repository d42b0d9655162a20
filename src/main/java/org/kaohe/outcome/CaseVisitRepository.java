package org.kaohe.outcome;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseVisitRepository extends JpaRepository<CaseVisit, Long> {

    Optional<CaseVisit> findByOutcomeCaseAndEntry(OutcomeCase outcomeCase, int entry);

    @Query(
            "select v from CaseVisit v join fetch v.outcomeCase where v.completedAt is null order by v.deadline.due, v.id")
    List<CaseVisit> open();
}

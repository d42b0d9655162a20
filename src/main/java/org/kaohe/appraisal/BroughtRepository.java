package org.kaohe.appraisal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BroughtRepository extends JpaRepository<BroughtRow, Long> {

    List<BroughtRow> findByAppraisalOrderById(Appraisal appraisal);

    @Query("select b from BroughtRow b join fetch b.appraisal a where a.frozen.periodId = :periodId order by b.id")
    List<BroughtRow> findInPeriod(long periodId);
}

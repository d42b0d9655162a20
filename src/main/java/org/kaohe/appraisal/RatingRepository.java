package org.kaohe.appraisal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RatingRepository extends JpaRepository<RatingRow, Long> {

    List<RatingRow> findByAppraisalOrderById(Appraisal appraisal);

    /** The numbers of the appraisals of a period that the superior has scored. */
    @Query("select distinct a.number from RatingRow r join r.appraisal a where a.frozen.periodId = :periodId"
            + " and r.raterRole = org.kaohe.appraisal.RaterRole.SUPERIOR")
    List<String> scoredInPeriod(long periodId);
}

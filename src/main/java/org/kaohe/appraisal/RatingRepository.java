package org.kaohe.appraisal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RatingRepository extends JpaRepository<RatingRow, Long> {

    List<RatingRow> findByAppraisalOrderById(Appraisal appraisal);
}

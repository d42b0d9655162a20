package org.kaohe.appraisal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface LogRepository extends JpaRepository<LogRow, Long> {

    List<LogRow> findByAppraisalOrderBySequence(Appraisal appraisal);
}

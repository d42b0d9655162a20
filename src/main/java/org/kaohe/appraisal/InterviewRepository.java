package org.kaohe.appraisal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface InterviewRepository extends JpaRepository<InterviewRow, Long> {

    List<InterviewRow> findByAppraisalOrderById(Appraisal appraisal);

    boolean existsByAppraisalAndRoundAndPart(Appraisal appraisal, int round, InterviewPart part);
}

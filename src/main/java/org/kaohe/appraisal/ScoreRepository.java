package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScoreRepository extends JpaRepository<ScoreRow, Long> {

    Optional<ScoreRow> findByAppraisalAndRound(Appraisal appraisal, int round);

    List<ScoreRow> findByAppraisalOrderByRound(Appraisal appraisal);
}

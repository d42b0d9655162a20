package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExtrasRepository extends JpaRepository<ExtrasRow, Long> {

    Optional<ExtrasRow> findByAppraisalAndRound(Appraisal appraisal, int round);

    List<ExtrasRow> findByAppraisalOrderByRound(Appraisal appraisal);
}

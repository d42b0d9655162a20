package org.kaohe.appraisal;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionRepository extends JpaRepository<DecisionRow, Long> {

    Optional<DecisionRow> findByAppraisal(Appraisal appraisal);
}

package org.kaohe.appraisal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignatureRepository extends JpaRepository<SignatureRow, Long> {

    List<SignatureRow> findByAppraisalOrderById(Appraisal appraisal);
}

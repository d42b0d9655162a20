package org.kaohe.appraisal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PanelRepository extends Repository<PanelRow, Long> {

    Optional<PanelRow> findByAppraisal(Appraisal appraisal);

    PanelRow save(PanelRow panel);
}

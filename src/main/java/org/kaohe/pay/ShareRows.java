package org.kaohe.pay;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ShareRows extends Repository<ShareRow, Long> {

    /** In the order in which they were set. */
    List<ShareRow> findByPersonNumberAndBonusMonthOrderByIdAsc(String personNumber, LocalDate bonusMonth);

    ShareRow saveAndFlush(ShareRow row);
}

package org.kaohe.pay;

import java.util.List;
import org.springframework.data.repository.Repository;

interface BaseRows extends Repository<BaseRow, Long> {

    /** In the order in which they count: the last one of a day is the one of that day. */
    List<BaseRow> findByPersonNumberOrderByValidFromAscRecordedAtAscIdAsc(String personNumber);

    boolean existsByCaseNumber(String caseNumber);

    BaseRow save(BaseRow row);
}

package org.kaohe.pay;

import java.util.List;
import org.springframework.data.repository.Repository;

interface BaseSteps extends Repository<BaseStep, Long> {

    List<BaseStep> findAllByOrderBySetAtAscIdAsc();

    BaseStep save(BaseStep step);
}

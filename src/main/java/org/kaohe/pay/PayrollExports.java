package org.kaohe.pay;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PayrollExports extends Repository<PayrollExport, Long> {

    List<PayrollExport> findByPeriodCodeOrderByExportNumberAscIdAsc(String periodCode);

    PayrollExport saveAndFlush(PayrollExport export);
}

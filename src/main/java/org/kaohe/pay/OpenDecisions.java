package org.kaohe.pay;

import java.util.List;
import org.kaohe.period.AppraisalPeriod;

/** Finds decisions that are open while a payroll file needs them. */
public interface OpenDecisions {

    List<Blocker> of(AppraisalPeriod period);
}

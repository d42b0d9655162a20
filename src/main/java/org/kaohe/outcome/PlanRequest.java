package org.kaohe.outcome;

import java.time.LocalDate;
import java.util.List;

/** A superior wants an improvement plan checked on these dates, the earliest first and none twice. */
record PlanRequest(List<LocalDate> dates, LocalDate today) {}

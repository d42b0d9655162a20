package org.kaohe.schedule;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;

/**
 * An appraisal that a work schedule is expected for.
 *
 * @param schedule null while it is missing
 */
public record Expected(Appraisal appraisal, YearMonth month, @Nullable WorkSchedule schedule) {}

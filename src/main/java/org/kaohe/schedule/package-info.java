/** Work schedules that people hand in a month, and what they measure for the lines of their sheet (002, R066, R070–R072). */
@NullMarked
@ApplicationModule(allowedDependencies = {"scoring", "catalogue", "organisation", "period", "appraisal", "workbook"})
package org.kaohe.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

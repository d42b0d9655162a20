/** Money owed to people: the bonus of a month, its corrections, payroll files and next year's bonus bases. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "period", "appraisal", "outcome"})
package org.kaohe.pay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

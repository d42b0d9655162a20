/** What follows from a result: named policies, and the cases that carry an outcome out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"appraisal", "catalogue", "organisation", "period"})
package org.kaohe.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

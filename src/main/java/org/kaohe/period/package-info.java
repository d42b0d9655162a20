/** Appraisal periods with their participants, exclusions, due dates and progress. */
@NullMarked
@ApplicationModule(allowedDependencies = {"scoring", "catalogue", "organisation"})
package org.kaohe.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

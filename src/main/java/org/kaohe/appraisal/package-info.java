/** One person's appraisal in one period: steps, ratings, score, interview, signature and decision. */
@NullMarked
@ApplicationModule(allowedDependencies = {"scoring", "catalogue", "organisation", "period"})
package org.kaohe.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

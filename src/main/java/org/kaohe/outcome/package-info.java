/** Named policies that allow or refuse the next step after a result. */
@NullMarked
@ApplicationModule(allowedDependencies = {"appraisal", "organisation", "period"})
package org.kaohe.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

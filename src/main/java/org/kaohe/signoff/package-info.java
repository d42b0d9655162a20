/** Sign-off of sheets and of a department's results of a period: who signs which link, refusals, what was signed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalogue", "organisation", "period", "appraisal", "pay"})
package org.kaohe.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Figures of a period's sheets that another department brings: who is asked, what is missing, the table. */
@NullMarked
@ApplicationModule(allowedDependencies = {"scoring", "catalogue", "organisation", "period", "appraisal"})
package org.kaohe.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

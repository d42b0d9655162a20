/** Appraisal sheets with their versions, findings and publication; a published version never changes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"scoring"})
package org.kaohe.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

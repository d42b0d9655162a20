/** The people, departments, positions and dated reporting lines that appraisals are about. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kaohe.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The labelled demo company that a new installation shows until it is switched off. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalogue", "organisation", "period", "appraisal", "process"})
package org.kaohe.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Turns a sheet and its measurements into exact, explained points; pure Java, no framework and no clock. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kaohe.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

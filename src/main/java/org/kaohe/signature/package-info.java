/** That a signature was given by the person whose name it carries: confirmed by their password, kept as evidence. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kaohe.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

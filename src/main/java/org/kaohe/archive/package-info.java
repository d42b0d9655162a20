/** Sealed dossiers: bytes, printed form, hash chain and verification. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"scoring", "catalogue", "organisation", "period", "appraisal", "outcome", "signature"})
package org.kaohe.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Sealed dossiers: bytes, printed form, hash chain and verification. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "scoring",
            "catalogue",
            "organisation",
            "period",
            "appraisal",
            "outcome",
            "signature",
            "signoff"
        })
package org.kaohe.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

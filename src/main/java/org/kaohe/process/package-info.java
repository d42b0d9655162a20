/** The only module that knows the process engine: models, forms, timers, login and authorisations. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "scoring",
            "catalogue",
            "organisation",
            "period",
            "appraisal",
            "figures",
            "schedule",
            "outcome",
            "archive",
            "signature",
            "signoff"
        })
package org.kaohe.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

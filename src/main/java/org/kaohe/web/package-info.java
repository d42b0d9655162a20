/** The pages, the REST interface and the security of both. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "scoring",
            "catalogue",
            "organisation",
            "period",
            "appraisal",
            "outcome",
            "pay",
            "archive",
            "notification",
            "process"
        })
package org.kaohe.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

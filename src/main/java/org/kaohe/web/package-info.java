/** The pages, the REST interface and the security of both. */
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
            "pay",
            "signoff",
            "archive",
            "notification",
            "process",
            "signature",
            "workbook"
        })
package org.kaohe.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

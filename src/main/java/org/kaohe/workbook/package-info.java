/** Sheets as workbooks: the template with its drop-downs, a sheet exported into it, and reading it or the common printed layout. */
@NullMarked
@ApplicationModule(allowedDependencies = {"scoring", "catalogue"})
package org.kaohe.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

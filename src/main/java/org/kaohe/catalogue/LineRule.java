package org.kaohe.catalogue;

import java.util.stream.Stream;

/** One idea about a single line, in the sheet around it. */
@FunctionalInterface
interface LineRule {

    Stream<Finding> of(SheetDefinition sheet, SheetLine line);
}

package org.kaohe.catalogue;

import java.util.List;

/** The outcome of reading a text as a sheet. */
public sealed interface SheetReading {

    /** It is a sheet; whether a complete one, the linter says. */
    record SheetRead(SheetDefinition definition) implements SheetReading {}

    /** It is none; every problem is named at once. */
    record SheetUnreadable(List<SheetProblem> problems) implements SheetReading {

        public SheetUnreadable {
            problems = List.copyOf(problems);
        }
    }
}

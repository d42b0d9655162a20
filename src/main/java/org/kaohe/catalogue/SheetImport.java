package org.kaohe.catalogue;

import java.util.List;

/** The outcome of importing a sheet. */
public sealed interface SheetImport {

    /**
     * The text is in the catalogue.
     *
     * @param added false when the newest version of this sheet already had this content and nothing was changed
     */
    record Imported(SheetVersion version, boolean added) implements SheetImport {}

    /** The text is no sheet; nothing was saved. */
    record Rejected(List<SheetProblem> problems) implements SheetImport {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}

package org.kaohe.workbook;

import java.util.List;

/** What came of reading a file as sheets. */
public sealed interface WorkbookReading {

    /**
     * It was understood; nothing is saved yet.
     *
     * @param layout what the file turned out to be
     */
    record Understood(Layout layout, List<DraftSheet> drafts) implements WorkbookReading {

        public Understood {
            drafts = List.copyOf(drafts);
        }
    }

    /** Something in it cannot be read; every such cell is named, and nothing of it may be saved. */
    record Unreadable(List<CellProblem> problems) implements WorkbookReading {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /** The kinds of file that are understood. */
    enum Layout {
        TEMPLATE,
        PRINTED,
        YAML
    }
}

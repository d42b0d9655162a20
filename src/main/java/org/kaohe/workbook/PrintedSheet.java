package org.kaohe.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * All rows of one position, with the title above the table.
 *
 * @param unread what stands between or below the lines and is none: a note, the signatures
 */
record PrintedSheet(String position, String title, List<PrintedLine> lines, List<Doubt> unread) {

    PrintedSheet(String position, String title) {
        this(position, title, new ArrayList<>(), new ArrayList<>());
    }
}

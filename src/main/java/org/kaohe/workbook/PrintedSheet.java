package org.kaohe.workbook;

import java.util.ArrayList;
import java.util.List;

/** All rows of one position, with the title above the table. */
record PrintedSheet(String position, String title, List<PrintedLine> lines) {

    PrintedSheet(String position, String title) {
        this(position, title, new ArrayList<>());
    }
}

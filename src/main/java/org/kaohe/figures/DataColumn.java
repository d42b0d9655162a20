package org.kaohe.figures;

import org.kaohe.catalogue.InputLabel;
import org.kaohe.catalogue.SheetLine;

/** A figure that a department is asked for: one input of one line. */
public record DataColumn(String line, String lineZh, String lineEn, InputLabel label) {

    static DataColumn of(SheetLine line, String input) {
        return new DataColumn(line.code(), line.nameZh(), line.nameEn(), line.label(input));
    }

    /** What a file calls it: {@code L04.late}. */
    public String key() {
        return line + "." + label.key();
    }
}

package org.kaohe.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * A cell, or a row of cells.
 *
 * @param row from 0; below 0 for the whole worksheet
 * @param column from 0; below 0 for the whole row
 */
record Place(String sheet, int row, int column, String value) {

    CellProblem problem(String messageKey, List<String> args) {
        String letter = column < 0 ? "" : CellReference.convertNumToColString(column);
        return new CellProblem(sheet, row + 1, letter, value, messageKey, args);
    }
}

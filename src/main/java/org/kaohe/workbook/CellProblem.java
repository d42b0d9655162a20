package org.kaohe.workbook;

import java.util.List;

/**
 * What is wrong with one cell, or with the whole file.
 *
 * @param sheet name of the worksheet; empty when the file as a whole is meant
 * @param row from 1 as the spreadsheet shows it; 0 when no single row is meant
 * @param column letter as the spreadsheet shows it, with the heading where there is one; empty when the row is meant
 * @param messageKey text in {@code messages/workbook}, {@code messages/catalogue} or {@code messages/scoring}
 */
public record CellProblem(String sheet, int row, String column, String value, String messageKey, List<String> args) {

    private static final int LONGEST = 120;

    public CellProblem {
        args = List.copyOf(args);
        value = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    /** Whether both are about the same cell, or one of them about its row. */
    boolean isAtCellOf(CellProblem other) {
        boolean column = this.column.equals(other.column) || this.column.isEmpty() || other.column.isEmpty();
        return sheet.equals(other.sheet) && row == other.row && column;
    }

    static CellProblem file(String what, String... args) {
        return new CellProblem("", 0, "", "", "workbook.problem." + what, List.of(args));
    }

    static CellProblem at(Place place, String what, String... args) {
        return place.problem("workbook.problem." + what, List.of(args));
    }
}
